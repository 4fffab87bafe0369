import type { Side } from "../../venues/polymarket/protocol/amounts.ts";
import type { Decimal, Node } from "./reader.ts";

/** A holding as the data API states it. Sizes and money are exact decimals: the API writes doubles. */
export interface PositionRow {
  readonly wallet: string;
  readonly asset: string;
  readonly condition: string;
  readonly size: Decimal;
  readonly averagePrice: Decimal;
  readonly price: Decimal;
  readonly realised: Decimal;
  readonly redeemable: boolean;
  readonly mergeable: boolean;
  readonly negRisk: boolean;
  readonly outcome: string;
  readonly outcomeIndex: number;
  readonly oppositeAsset: string;
}

/** A public trade. */
export interface TradeRow {
  readonly wallet: string;
  readonly asset: string;
  readonly condition: string;
  readonly side: Side;
  readonly size: Decimal;
  readonly price: Decimal;
  /** Microseconds. */
  readonly time: number;
  readonly outcome: string;
  readonly outcomeIndex: number;
  readonly transaction: string;
}

const flag = (node: Node): boolean => node.maybe((n) => n.boolean()) ?? false;

export function readPosition(node: Node): PositionRow {
  return {
    wallet: node.at("proxyWallet").id(),
    asset: node.at("asset").id(),
    condition: node.at("conditionId").id(),
    size: node.at("size").decimal(),
    averagePrice: node.at("avgPrice").decimal(),
    price: node.at("curPrice").decimal(),
    realised: node.at("realizedPnl").decimal(),
    redeemable: flag(node.at("redeemable")),
    mergeable: flag(node.at("mergeable")),
    negRisk: flag(node.at("negativeRisk")),
    outcome: node.at("outcome").text(),
    outcomeIndex: node.at("outcomeIndex").whole(),
    oppositeAsset: node.at("oppositeAsset").text(),
  };
}

export const readPositions = (node: Node): PositionRow[] => node.list(readPosition);

export function readTradeRow(node: Node): TradeRow {
  return {
    wallet: node.at("proxyWallet").id(),
    asset: node.at("asset").id(),
    condition: node.at("conditionId").id(),
    side: node.at("side").side(),
    size: node.at("size").decimal(),
    price: node.at("price").decimal(),
    time: node.at("timestamp").time(),
    outcome: node.at("outcome").text(),
    outcomeIndex: node.at("outcomeIndex").whole(),
    transaction: node.at("transactionHash").text(),
  };
}

export const readTradeRows = (node: Node): TradeRow[] => node.list(readTradeRow);
