/** "Disease halved the crop", "the war doubled prices": what a verb of change is done to, where that is no trade. */
export const NO_TRADE_OBJECT =
  /^\s(?:(?:its|their|the|his|this|that)\s)?(?:[a-z-]+\s)?(?:capacity|profits?|staff|workforce|tariffs?|dut(?:y|ies)|output|production|size|fleet|prices?|rates?|crops?|harvests?|yields?|losses|costs?|debts?|wages|investments?|acreage|herds?|stocks?|inventories|reserves|jobs|budgets?|speed|time|risks?|number\sof\s(?:workers|people|ships|jobs))\b/;
