"""Nothing else."""

## rules: lex.docstring module.top
