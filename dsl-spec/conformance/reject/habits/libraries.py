"""Libraries that authors bring, each with what stands for it."""
## rules: refuse.libraries

import pandas as pd  ## E: PMT0318 "pandas as pd"
import polars  ## E: PMT0318 "polars"
import numpy as np  ## E: PMT0319 "numpy as np"
import talib  ## E: PMT0320 "talib"
from scipy.stats import norm  ## E: PMT0321 "from scipy.stats import norm"
import statistics  ## E: PMT0321 "statistics"
import websockets  ## E: PMT0325 "websockets"
from py_clob_client.client import ClobClient  ## E: PMT0325 "from py_clob_client.client import ClobClient"


def use(prices: list[float]) -> float:
    frame = pd.DataFrame({"close": prices})
    rsi = talib.RSI(np.array(prices), timeperiod=14)
    client = ClobClient("https://clob.polymarket.com", key="0x", chain_id=137)
    return frame["close"].rolling(20).mean().iloc[-1] + rsi[-1] + norm.cdf(0.5) + statistics.mean(prices)
