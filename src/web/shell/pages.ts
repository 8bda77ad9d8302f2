import { register } from '#lines/register.ts'

/** The pages beside the ledgers, by their addresses. */
export const pages = {
  '/': '首页', '/note': '一句话记账', '/figures': '数据', '/targets': '目标进度', '/plans': '起草计划', '/calendar': '年历', '/report': '写总结', '/reports': '报告',
  '/check': '核对文稿', '/clocks': '时限计算', '/past': '往年报告', '/import': '导入表格', '/handover': '交接', '/history': '历史', '/settings': '设置',
} as const

/** What the window is called at an address: it goes into the browser's history, so that no record is named in it. */
export function windowTitle(path: string): string {
  const [, , ledger = '', id] = path.split('/')
  const label = register.ledgers.get(ledger)?.label
  const said = pages[path as keyof typeof pages] ?? (label && (id === 'new' ? `登记${label}` : label))
  return said ? `${said} - 娘家` : '娘家'
}
