import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/*
 * results.md: a section a size, each from the last run of its size, so that a size can be measured alone
 * and a reader sees what a row costs at three.
 */
const file = new URL('results.md', import.meta.url)

/** The table of one size; the sections of the others stay. */
export function keep(heading: string, table: string, runs: number): void {
  const said = `Medians of ${runs} runs on ${availableParallelism()} cores, Node ${process.versions.node.split('.')[0]}.`
  const sections = kept().set(heading, `${said}\n\n${table.trim()}`)
  writeFileSync(file, `${head}${[...sections].sort(([a], [b]) => sizeIn(a) - sizeIn(b)).map(([title, body]) => `\n## ${title}\n\n${body}\n`).join('')}`)
}

const head = `# Bench

Written by \`npm run bench\`, and by \`npm run bench -- --size N\` for more members. Times differ by machine; the ratios are what counts.
SQLite waits for the disk at every commit, in ours and in the baseline; the PostgreSQL of the tests does not (fsync off), for both.
`

function kept(): Map<string, string> {
  if (!existsSync(file)) return new Map()
  return new Map(readFileSync(file, 'utf8').split(/^## /m).slice(1).map(section => {
    const end = section.indexOf('\n')
    return [section.slice(0, end), section.slice(end).trim()]
  }))
}

function sizeIn(heading: string): number {
  return Number(heading.replaceAll(/\D/g, ''))
}
