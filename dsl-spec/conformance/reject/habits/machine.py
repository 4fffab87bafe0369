"""Modules that ask the machine: its clock, its dice, its files, its network."""
## rules: refuse.machine

import time  ## E: PMT0322 "time"
from datetime import datetime, timezone  ## E: PMT0322 "from datetime import datetime, timezone"
import random  ## E: PMT0323 "random"
import os, sys  ## E: PMT0324 "os"  ## E: PMT0324 "sys"
import json  ## E: PMT0324 "json"
import requests  ## E: PMT0325 "requests"
import asyncio  ## E: PMT0325 "asyncio"
import logging  ## E: PMT0326 "logging"


def use(url: str) -> float:
    started = time.time()
    logging.info("started at %s", datetime.now(timezone.utc))
    data = json.loads(requests.get(url, timeout=5).text)
    if random.random() < 0.5:
        sys.exit(1)
    return data["bid"] + os.getpid() + started
