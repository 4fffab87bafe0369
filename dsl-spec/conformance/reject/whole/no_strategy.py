## command: compile
LIMIT = 3
