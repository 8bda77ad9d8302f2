import { readFileSync } from 'node:fs'
import type { Name } from '#reader/propose/name.ts'

const sheet = (ledger: string): Record<string, string>[] => {
  const [head = '', ...lines] = readFileSync(new URL(`../demo/yunpu/${ledger}.csv`, import.meta.url), 'utf8').replace(/^\ufeff/, '').trim().split(/\r?\n/)
  return lines.map(line => Object.fromEntries(head.split(',').map((name, i) => [name, line.split(',')[i] ?? ''])))
}

/** How the records of the demonstration township are called: what a note there may name, without opening its ledgers. */
export function townNames(): Name[] {
  const aka = Map.groupBy(sheet('alias'), row => row['指的是']!)
  const others = (called: string) => (aka.get(called) ?? []).map(row => row['别名']!)
  const unions = sheet('union').map(row => row['工会名称']!)
  const firms = sheet('employer').filter(row => row['单位名称'])
  return [
    ...unions.map((called): Name => ({ ledger: 'union', called, aka: others(called) })),
    ...firms.map((row): Name => ({ ledger: 'employer', called: row['单位名称']!, union: { called: row['所属工会']! }, aka: others(row['单位名称']!) })),
    ...sheet('post').map((row): Name => ({ ledger: 'post', called: `${row['姓名']} ${row['职务']}`, union: { called: row['所属工会']! }, aka: [row['姓名']!], person: true })),
  ]
}
