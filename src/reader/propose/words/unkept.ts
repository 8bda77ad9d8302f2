/** What unions do and some desk may keep no ledger of, and the ledger that comes nearest: it is told, and never entered there unasked. */
export const UNKEPT: Readonly<Record<string, string>> = {
  采风: 'activity', 志愿服务: 'activity',
}
