import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parsePeriod, sayPeriod } from '#kit/period.ts'
import { everyWant } from '#figures/every.ts'
import { invite } from '#accounts/invitation.ts'
import { register } from '#lines/register.ts'
import { access } from '#office/access.ts'
import { check } from '#reports/check/check.ts'
import { render } from '#reports/writing/render.ts'
import { reportText } from '#reports/writing/report-text.ts'
import { explain } from '#store/fault.ts'
import { serve } from '#server/serve.ts'
import { sourcesOf } from '#server/sources.ts'
import { command } from '../command.ts'
import { atDesk, unionOf, type At } from '../desk.ts'
import { endProgress, print } from '../screen.ts'
import { checkLines } from './check.ts'
import { sayFigures } from './figures.ts'
import { loadFiles, sheetsIn } from './load.ts'
import { writeDocuments } from './report.ts'
import { ended, PORT } from './serve.ts'

const township = fileURLToPath(new URL('../../../demo/yunpu', import.meta.url))
const period = parsePeriod('2025-01..2025-08')

export const demo = command({
  usage: '',
  help: '建一个演示镇（云浦镇，60家基层工会）：导入台账，写出总结（正式稿、核对底稿、数据来源表），核对一份手写草稿，然后打开页面。重复运行不会重复导入。按 Ctrl+C 关闭。',
  words: [0, 0],
  options: {
    out: { value: '文件夹', help: '总结写到哪里，默认 ./demo-out' },
    port: { value: '端口', number: PORT, help: '默认 8520' },
    once: { help: '写完就结束，不打开页面' },
  },
  async run({ options }) {
    const out = options.out ?? './demo-out'
    return atDesk({ ...options, data: options.data ?? './demo-data' }, { mode: 'write', who: 'demo', begin: '云浦镇总工会' }, async at => {
      const loaded = await loadFiles(at, sheetsIn(township), { year: 2025 })
      endProgress()
      for (const { sheet, created, unchanged } of loaded) print(`${sheet.ledger.label}：新增${created}条${unchanged > 0 ? `，已有${unchanged}条` : ''}`)
      const union = await unionOf(at, undefined)
      const found = await at.figures.compute(at.actor, everyWant(register, { union: union.id, period }))
      print('')
      sayFigures({ union: union.name, period: sayPeriod(period) }, found.filter(({ split, value }) => split === undefined ? value !== null : value))
      print('')
      for (const path of await writeAll(at, union, out)) print(path)
      if (!options.once) await showDemo(at, union, options.port ?? 8520)
      return 0
    })
  },
})

/** The pages, which stand still on the last day of the demonstration, and a link that signs in once. */
export async function showDemo(at: At, union: { id: string }, port: number): Promise<void> {
  const right = { account: 'demo', name: '演示', role: 'administrator', from: '2025-01-01' }
  const { total } = await at.office.list(at.actor, access.id, { where: { account: right.account } })
  if (total === 0) await at.office.write(at.actor, [{ ledger: access.id, do: 'create', values: { union: union.id, ...right } }])
  const served = await serve({ desk: at, host: '127.0.0.1', port, place: '', today: period.last })
  print('')
  print(`演示里的今天是${period.last}。请打开这个只用一次的链接：`)
  print(`${served.addresses[0]}/welcome#${await invite(at.accountRows, { purpose: 'enter', username: right.account, name: right.name, hours: 24 })}`)
  await ended()
  await served.close()
}

/** The summaries of both periods, and the check of a draft that someone wrote by hand. */
async function writeAll(at: At, union: { id: string; name: string }, out: string): Promise<string[]> {
  await mkdir(out, { recursive: true }).catch((error: unknown) => { throw explain(error, out) })
  const paths: string[] = []
  for (const [template, about] of [['mid-year', period], ['summary', parsePeriod('2025H1')]] as const) {
    const report = await render(register, sourcesOf(at), { template, union, period: about })
    const base = join(out, `${union.name}${sayPeriod(about)}工作总结`)
    paths.push(...await writeDocuments(at, report, base))
    await writeFile(`${base}.txt`, reportText(report))
    paths.push(`${base}.txt`)
  }
  const draft = await readFile(join(township, 'draft.txt'), 'utf8')
  const checked = await check(register, sourcesOf(at), { union, period, text: draft })
  const path = join(out, '草稿核对结果.txt')
  await writeFile(path, [...checkLines(checked, draft), '', draft].join('\n'))
  return [...paths, path]
}
