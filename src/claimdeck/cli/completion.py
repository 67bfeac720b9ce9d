"""`claimdeck completion`: the script that lets a shell complete commands, talks and brands."""

import click


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the script for SHELL; `claimdeck completion --help` says where it goes.

    \b
    bash:  claimdeck completion bash >> ~/.bashrc
    zsh:   claimdeck completion zsh >> ~/.zshrc
    fish:  claimdeck completion fish > ~/.config/fish/completions/claimdeck.fish
    """  # noqa: D301  # \\b is how click is told to keep these lines
    from click.shell_completion import get_completion_class

    from claimdeck.cli.group import commands

    script = get_completion_class(shell)
    assert script is not None, shell
    click.echo(script(commands, {}, "claimdeck", "_CLAIMDECK_COMPLETE").source())
    return 0
