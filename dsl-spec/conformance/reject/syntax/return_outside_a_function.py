"""return outside a function."""

## rules: lex.grammar-places

return 1  ## E: PMT0219 "return"
