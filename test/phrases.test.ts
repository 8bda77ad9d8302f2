import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parsePeriod } from '#kit/period.ts'
import { register } from '#lines/register.ts'
import { needs } from '#model/frame.ts'
import { openDesk } from './desk.ts'
import { everyWay, type Way } from './phrases.ts'

/*
 * Every sentence that a summary may say, with none, one, two and twelve: docs/phrases.md is what the program answers, to be
 * read aloud; NIANGJIA_UPDATE_GOLDEN=1 writes it.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const page = join(root, 'docs/phrases.md')
const desk = await openDesk()
await desk.load(globSync('src/{lines,office}/**/*.csv', { cwd: root }).map(file => ({ ledger: basename(file, '.csv'), file: join(root, file) })))
const ways = await everyWay(desk.sources, await desk.union('青石镇总工会'), parsePeriod('2025'))
/** Those that tell a number, and not what single records say. */
const counting = ways.filter(({ phrase }) => !phrase.each)

/** What no sentence says, whatever the number; each with an example. */
const never: readonly [what: string, found: RegExp, example: string][] = [
  ['none as a number: who did nothing says so in words', /(?<![\d.])0(?![\d.])/, '受理劳动争议12起，其中工伤0起'],
  ['a part of the difference to the year before', /比上年[^，]*(?:，增长[^，]*)?，其中/, '发生事故2起，比上年增加1起，其中轻伤1起'],
  ['a part of a part', /其中[^。]*；其中/, '困难职工2户，其中深度困难1户；其中下岗职工1户'],
  ['others beside nothing', /(?:召开|举办|组织|开展|新建)其他[^、]*。/, '召开其他会议1次。'],
  ['stops side by side, or quotes around nothing', /[，。；、：]{2}|“”|（）|[（“][，。；、]/, '获“”称号'],
  ['a name twice', /([\u4e00-\u9fff]{4,}?)(?:有限公司|工会)?(?:举办|开展|联合举办)\1/, '宏图机械有限公司开展宏图机械职工运动会'],
]

for (const [what, found, example] of never) {
  test(`no sentence says ${what}`, () => {
    assert.match(example, found)
    assert.deepEqual(ways.flatMap(({ phrase, bare, full }) => [...bare.values(), ...full.values()].filter(said => found.test(said)).map(said => `${phrase.id}: ${said}`)), [])
  })
}

test('what nobody entered is not told, and what did not happen in its own words alone', () => {
  for (const { phrase, full } of counting) assert.deepEqual([full.get(null), full.get(0)], ['', phrase.zero === undefined ? '' : `${phrase.zero}。`], phrase.id)
})

test('of one nobody speaks as of several', () => {
  const several = /^(?:共|先后|累计)|逐[家户项]/
  const ofThings = counting.filter(({ phrase }) => !register.indicators.get(needs(phrase.frames[0]!)[0]!.indicator)!.unit.startsWith('元'))
  assert.deepEqual(ofThings.map(({ full }) => full.get(1)!).filter(said => several.test(said)), [])
})

test('docs/phrases.md is what the program answers', () => {
  const now = printed()
  if (process.env['NIANGJIA_UPDATE_GOLDEN']) writeFileSync(page, now)
  assert.equal(readFileSync(page, 'utf8'), now)
})

function printed(): string {
  const lines = [...Map.groupBy(ways, ({ phrase }) => phrase.ledger)].flatMap(([ledger, some]) => [
    '', `## ${register.ledgers.get(ledger)!.label}`, '', '| 句 | 没有 | 只知道这一个，是1 | 都是1 | 都是2 | 都是12 |', '|---|---|---|---|---|---|', ...some.map(rowOf),
  ])
  return ['# 总结里的每一句，数是零、一、二、十二时怎么说', '', '由测试写成：句子是程序对示例台账（青石镇，2025年）的回答，数是设的。', ...lines, ''].join('\n')
}

function rowOf({ phrase, bare, full }: Way): string {
  return `| ${[`\`${phrase.id.split('.')[1]}\``, full.get(0), bare.get(1), full.get(1), full.get(2), full.get(12)].join(' | ')} |`
}
