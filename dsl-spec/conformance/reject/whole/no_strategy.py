## rules: module.strategy

## command: compile
LIMIT = 3
