"""Lines that sites, programs and publishers set into and around a text, told by their words and links, and the trim that takes them out."""
