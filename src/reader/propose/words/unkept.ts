/** What unions do and some desk may keep no ledger of, and the ledger that comes nearest: it is told, and never entered there unasked. */
export const UNKEPT: Readonly<Record<string, string>> = {
  慰问: 'visit', 送清凉: 'visit', 送温暖: 'visit', 帮扶: 'visit', 清凉包: 'visit', 助学: 'visit', 体检: 'activity', 疗休养: 'activity', 献血: 'activity', 采风: 'activity', 志愿服务: 'activity', 集体协商: 'visit', 工资协商: 'visit', 职代会: 'visit',
}
