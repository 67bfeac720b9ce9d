"""The nouns: frozen records that flow between the stages. No behaviour beyond what a noun knows of itself."""
