from second import TWO

ONE = 1
