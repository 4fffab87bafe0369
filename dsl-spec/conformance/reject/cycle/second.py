from first import ONE  ## E: PMT0313 "from first import ONE"

TWO = 2
