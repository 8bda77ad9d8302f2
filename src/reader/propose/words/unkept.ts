/** What unions do and some desk may keep no ledger of, and the ledger that comes nearest: it is told, and never entered there unasked. */
export const UNKEPT: Readonly<Record<string, string>> = {
  采风: 'activity', 电影: 'activity', 志愿服务: 'activity',
  // What somebody happened to see is no round of inspection.
  随手拍: 'inspection', 消防通道: 'inspection', 安全出口: 'inspection', 灭火器: 'inspection', 裸露: 'inspection', 冒烟: 'inspection',
}
