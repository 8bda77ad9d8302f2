import type { Command } from './command.ts'

/** Every command, by name and in one line; its file is read only when it is called. */
export const commands: Readonly<Record<string, { say: string; open(): Promise<Command> }>> = {
  serve: { say: '打开页面，用浏览器办公', open: async () => (await import('./commands/serve.ts')).serve },
  load: { say: '导入台账表格或整个文件夹', open: async () => (await import('./commands/load.ts')).load },
  note: { say: '把一句话或聊天记录读成待确认的登记', open: async () => (await import('./commands/note.ts')).noting },
  add: { say: '登记记录（JSON）', open: async () => (await import('./commands/add.ts')).add },
  list: { say: '查看一本台账的记录', open: async () => (await import('./commands/list.ts')).list },
  history: { say: '查看一条记录的修改经过', open: async () => (await import('./commands/history.ts')).history },
  undo: { say: '撤销一次修改或一批导入', open: async () => (await import('./commands/undo.ts')).undo },
  due: { say: '列出将到期和已超期的法定时限', open: async () => (await import('./commands/due.ts')).due },
  clock: { say: '算一个法定时限：哪天到期、还剩几天、依据哪一条', open: async () => (await import('./commands/clock.ts')).clock },
  figures: { say: '算出一个工会一段时间的各项数据', open: async () => (await import('./commands/figures.ts')).figures },
  why: { say: '列出一个数据背后的记录', open: async () => (await import('./commands/why.ts')).why },
  report: { say: '写工作总结等报告', open: async () => (await import('./commands/report.ts')).report },
  read: { say: '读出一篇文字里的数据（JSON）', open: async () => (await import('./commands/read.ts')).read },
  check: { say: '拿一篇报告与台账核对', open: async () => (await import('./commands/check.ts')).check },
  template: { say: '写出一本台账的空表，供填写后导入', open: async () => (await import('./commands/template.ts')).template },
  export: { say: '全部台账导出成文件夹', open: async () => (await import('./commands/export.ts')).exporting },
  backup: { say: '备份成一个文件', open: async () => (await import('./commands/backup.ts')).backup },
  restore: { say: '从备份恢复到空文件夹', open: async () => (await import('./commands/restore.ts')).restore },
  verify: { say: '核对全部历史、数据和附件', open: async () => (await import('./commands/verify.ts')).verify },
  recount: { say: '按逐条记录重新累计', open: async () => (await import('./commands/recount.ts')).recount },
  demo: { say: '建一个演示镇，写出它的总结', open: async () => (await import('./commands/demo.ts')).demo },
}
