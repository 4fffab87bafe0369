"""Call without parentheses."""

## rules: lex.grammar

print "hello"  ## E: PMT0213 "print "hello""
