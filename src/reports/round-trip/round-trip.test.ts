import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { docxPieces } from '#formats/docx/pieces.ts'
import { p, t, word } from '#formats/testing-docx.ts'
import { bodyText, figuresIn, type Block, type Body, type Bound, type Inline } from '#model/body.ts'
import { bodyDocx, frameOf, type Paper } from '../body/body-docx.ts'
import { apply } from './apply.ts'
import { compare } from './compare.ts'
import type { Choices, Comparison, Difference } from './difference.ts'
import { likestVersion } from './likest-version.ts'
import { readBack } from './read-back.ts'

const bound = (name: string, value: number): Bound => ({ name, union: 'town', period: '2025H1', value })
/** 受理[48起 received]，: words in brackets are a figure of that name. */
const runs = (text: string): Inline[] => text.split(/(\[.*?\])/).filter(Boolean).map(piece => {
  const [, said, name] = /^\[(.*) (.*)\]$/.exec(piece) ?? []
  return said === undefined ? { text: piece } : { text: said, figure: bound(name!, parseInt(said)) }
})
const para = (id: string, text: string): Block => ({ id, kind: 'paragraph', runs: runs(text) })
const head = (id: string, text: string): Block => ({ id, kind: 'heading', level: 1, runs: runs(text) })
const table = (id: string, ...rows: string[]): Block => ({ id, kind: 'table', rows: rows.map(row => row.split('|').map(runs)) })
const list = (id: string, ...items: string[]): Block => ({ id, kind: 'list', items: items.map(runs) })

const body: Body = [
  para('a', '上半年，镇总工会围绕中心、服务职工，各项工作稳步推进。'),
  head('b', '一、维护职工权益'),
  para('c', '受理劳动争议[48起 received]，调解成功[40起 settled]。开展法律宣传[6场 lectures]，发放资料[300份 leaflets]。为职工挽回损失[65063元 saved]。'),
  para('d', '走访企业[12家 visits]，听取职工意见，解决实际困难。'),
  head('e', '二、关心职工生活'),
  para('f', '慰问困难职工[23人 aided]，发放慰问金[11500元 money]。'),
  table('g', '村|会员', '宏兴村|[85人 hongxing]', '大塘村|[64人 datang]'),
  list('h', '开展技能竞赛[2场 contests]；', '举办运动会。'),
]

const text = (block: Block) => bodyText([block])
const plain = (from: Body): Body => from.map(block => JSON.parse(JSON.stringify(block), (key, value) => key === 'figure' ? undefined : value) as Block)
/** The body with some blocks put otherwise; null takes one out. */
const edited = (changes: Record<string, Block | null>): Body => plain(body.flatMap(block => block.id in changes ? changes[block.id] ?? [] : [block]))
const kinds = ({ differences }: Comparison) => differences.map(({ kind }) => kind)
const shown = (side: Difference['before']) => side.map(({ text, changed }) => changed ? `<${text}>` : text).join('')
const names = (from: Body) => figuresIn(from).map(({ text, figure }) => `${figure.name} ${text}`)

describe('what came back beside the body', () => {
  test('nothing was changed: no difference, the same body, whatever is chosen', () => {
    const found = compare(body, plain(body))
    assert.deepEqual(found.differences, [])
    assert.deepEqual(apply(found, {}), body)
  })

  const four = edited({
    c: para('c', '受理劳动争议52起，调解成功40起。深入企业开展法律宣传6场，发放宣传资料300份。为职工挽回损失65063元。'),
    d: null,
    f: para('f', '今年以来慰问困难职工23人，发放慰问金11500元。'),
  })

  test('two sentences in other words, a number typed over, a paragraph deleted: exactly four differences', () => {
    const { differences } = compare(body, four)
    assert.deepEqual(differences.map(({ kind, under, before, after, lost }) => ({ kind, under, before: shown(before), after: shown(after), lost })), [
      { kind: 'overtyped', under: '一、维护职工权益', before: '受理劳动争议<48起>，调解成功40起。', after: '受理劳动争议<52起>，调解成功40起。', lost: [] },
      { kind: 'reworded', under: '一、维护职工权益', before: '开展法律宣传6场，发放资料300份。', after: '<深入企业>开展法律宣传6场，发放<宣传>资料300份。', lost: [] },
      { kind: 'deleted', under: '一、维护职工权益', before: '<走访企业12家，听取职工意见，解决实际困难。>', after: '', lost: ['12家'] },
      { kind: 'reworded', under: '二、关心职工生活', before: '慰问困难职工23人，发放慰问金11500元。', after: '<今年以来>慰问困难职工23人，发放慰问金11500元。', lost: [] },
    ])
    assert.deepEqual(differences[0]!.figure, { text: '48起', figure: bound('received', 48) })
  })

  test('taken: the words of the paper, every figure bound, that typed over as the ledgers have it, ids kept', () => {
    const found = compare(body, four)
    const made = apply(found, {})
    assert.equal(bodyText(made), bodyText(four).replace('52起', '48起'))
    assert.deepEqual(names(made), names(body).filter(name => !name.startsWith('visits')))
    assert.deepEqual(made.map(({ id }) => id), ['a', 'b', 'c', 'e', 'f', 'g', 'h'])
  })

  test('chosen one by one: what was typed becomes plain words; what is kept stays', () => {
    const found = compare(body, four)
    const id = (n: number) => found.differences[n]!.id
    const choices: Choices = { [id(0)]: 'take', [id(1)]: 'keep', [id(2)]: 'keep', [id(3)]: 'keep' }
    const made = apply(found, choices)
    assert.equal(bodyText(made), bodyText(body).replace('48起', '52起'))
    assert.deepEqual(names(made), names(body).filter(name => !name.startsWith('received')))
    assert.deepEqual(apply(found, { [id(1)]: 'keep', [id(2)]: 'keep', [id(3)]: 'keep' }), body)
  })

  test('figures are found where their words went: to another clause, another sentence, another paragraph', () => {
    const now = edited({
      c: para('c', '调解成功40起，共受理劳动争议48起。为职工挽回损失65063元。'),
      d: para('d', '走访企业12家，听取职工意见，解决实际困难。普法宣讲共6场，送出资料300份。'),
    })
    const found = compare(body, now)
    assert.deepEqual(names(apply(found, {})).toSorted(), names(body).toSorted())
    assert.ok(!found.differences.some(({ kind, lost }) => kind === 'overtyped' || lost.length > 0))
  })

  test('a number in a sentence that was put otherwise: the words and the number are two differences', () => {
    const now = edited({ f: para('f', '对25名困难职工进行慰问，发放慰问金11500元。') })
    const found = compare(body, now)
    assert.deepEqual(found.differences.map(({ kind, within }) => [kind, within !== undefined]), [['reworded', false], ['overtyped', true]])
    assert.equal(text(apply(found, {})[5]!), '对23人困难职工进行慰问，发放慰问金11500元。')
    assert.equal(text(apply(found, { [found.differences[1]!.id]: 'take' })[5]!), '对25名困难职工进行慰问，发放慰问金11500元。')
    assert.equal(text(apply(found, { [found.differences[0]!.id]: 'keep', [found.differences[1]!.id]: 'take' })[5]!), '慰问困难职工23人，发放慰问金11500元。')
  })

  test('part of a larger number is the figure no more', () => {
    const found = compare(body, edited({ f: para('f', '慰问困难职工123人，发放慰问金11500元。') }))
    assert.deepEqual(kinds(found), ['overtyped'])
    const grown = compare([para('a', '慰问[十人 aided]。')], plain([para('a', '慰问二十人。')]))
    assert.deepEqual(kinds(grown), ['overtyped'])
  })

  test('moved paragraphs and sentences are one difference each, and stay where they were if they are kept', () => {
    const moved = plain([body[0]!, body[3]!, ...body.slice(1, 3), ...body.slice(4)])
    const found = compare(body, moved)
    assert.deepEqual(kinds(found), ['moved'])
    assert.equal(bodyText(apply(found, {})), bodyText(moved))
    assert.deepEqual(names(apply(found, {})).toSorted(), names(body).toSorted())
    assert.deepEqual(apply(found, { [found.differences[0]!.id]: 'keep' }), body)
    const sentence = compare(body, edited({
      c: para('c', '受理劳动争议48起，调解成功40起。为职工挽回损失65063元。'), f: para('f', '慰问困难职工23人，发放慰问金11500元。开展法律宣传6场，发放资料300份。'),
    }))
    assert.deepEqual(kinds(sentence), ['moved'])
    assert.deepEqual(apply(sentence, { [sentence.differences[0]!.id]: 'keep' }), body)
    assert.deepEqual(names(apply(sentence, {})).toSorted(), names(body).toSorted())
  })

  test('rows, cells and items: changed, added, taken out; a whole table at once', () => {
    const now = edited({ g: table('g', '村|会员', '宏兴村|86人', '新街村|20人', '大塘村|64人'), h: list('h', '开展技能竞赛2场；', '举办运动会。', '组织读书活动。') })
    const found = compare(body, now)
    assert.deepEqual(kinds(found), ['overtyped', 'added', 'added'])
    const made = apply(found, {})
    assert.equal(bodyText(made), bodyText(now).replace('86人', '85人'))
    assert.deepEqual(made.map(({ id }) => id), body.map(({ id }) => id))
    const without = compare(body, edited({ g: null }))
    assert.deepEqual(without.differences.map(({ kind, lost }) => [kind, lost]), [['deleted', ['85人', '64人']]])
    assert.deepEqual(kinds(compare(edited({ g: null }), plain(body))), ['added'])
    const column = compare(body, edited({ g: table('g', '村|会员|女', '宏兴村|85人|3', '大塘村|64人|4') }))
    assert.equal(bodyText(apply(column, {})).includes('宏兴村\t85人\t3'), true)
    assert.deepEqual(names(apply(column, {})), names(body))
  })

  test('captions of pictures', () => {
    const album: Body = [para('a', '正文。'), { id: 'p', kind: 'pictures', pictures: [{ file: '1', caption: '慰问现场' }, { file: '2', caption: '竞赛现场' }] }, para('b', '结尾。')]
    const now = plain([album[0]!, album[2]!, { id: 'x', kind: 'pictures', pictures: [{ file: '', caption: '春节慰问现场' }] }])
    const found = compare(album, now)
    assert.deepEqual(kinds(found), ['reworded', 'deleted'])
    assert.deepEqual(apply(found, {}), [album[0], { id: 'p', kind: 'pictures', pictures: [{ file: '1', caption: '春节慰问现场' }] }, album[2]])
    assert.deepEqual(apply(found, Object.fromEntries(found.differences.map(({ id }) => [id, 'keep']))), album)
  })
})

const returned = async (bytes: Uint8Array, paper: Paper, from: Body = body) => compare(from, readBack(await docxPieces(bytes)).body, frameOf(from, paper))

test('the version a paper came from is the one it has most in common with, of equals the first', () => {
  const [v1, v2, v3] = [body, [...body, para('x', '后来补写的一段。')], [...body.slice(1), para('y', '又改写了开头的一段。')]]
  const v4 = v2.slice(1)
  const versions: [{ n: number; body: Body }, ...{ n: number; body: Body }[]] = [{ n: 4, body: v4 }, { n: 3, body: v3 }, { n: 2, body: v2 }, { n: 1, body: v1 }]
  assert.equal(likestVersion(versions, plain(v1)).n, 1)
  assert.equal(likestVersion(versions, plain(v2)).n, 2)
  assert.equal(likestVersion(versions, []).n, 4)
})

describe('from the file', () => {
  const paper: Paper = { title: '宏兴镇总工会2025年上半年工作总结及下半年工作计划', redHead: { issuer: '宏兴镇总工会文件', number: '宏工〔2025〕8号' }, to: '县总工会', signature: { name: '宏兴镇总工会', day: '2025年7月8日' } }

  test('正式稿 and 核对底稿 come back as they went, comments and all', async () => {
    assert.deepEqual((await returned(await bodyDocx(body, { ...paper, kind: 'clean' }), paper)).differences, [])
    assert.deepEqual((await returned(await bodyDocx(body, { ...paper, kind: 'review', known: () => undefined }), paper)).differences, [])
  })

  test('a title that was changed is told apart from the text', async () => {
    const bytes = await bodyDocx(body, { ...paper, title: '宏兴镇总工会上半年工作汇报', kind: 'clean' })
    const { title, body: now } = readBack(await docxPieces(bytes))
    assert.equal(title, '宏兴镇总工会上半年工作汇报')
    assert.deepEqual(compare(body, now, frameOf(body, paper)).differences, [])
  })

  test('WPS drops styles and splits runs everywhere; changes that were tracked count as made', async () => {
    const split = (text: string) => p([...text].map(char => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${char}</w:t></w:r>`).join(''))
    const gone = (text: string) => `<w:del w:id="9"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
    const lines = bodyText(body).split('\n')
    const tracked = p(`${t('受理劳动争议')}${gone('48')}<w:ins w:id="8">${t('50')}</w:ins>${t('起，调解成功40起。')}${gone('开展法律宣传6场，发放资料300份。')}${t('为职工挽回损失65063元。')}`)
    const cells = (row: string) => `<w:tr>${row.split('\t').map(cell => `<w:tc>${split(cell)}</w:tc>`).join('')}</w:tr>`
    const xml = lines.map((line, i) => i === 2 ? tracked : i >= 6 && i <= 8 ? `${i === 6 ? '<w:tbl>' : ''}${cells(line)}${i === 8 ? '</w:tbl>' : ''}` : split(line)).join('')
    const found = await returned(await word(split(paper.title) + xml), paper)
    assert.deepEqual(found.differences.map(({ kind, lost }) => [kind, lost]), [['overtyped', []], ['deleted', ['6场', '300份']]])
  })

  const words = fc.string({ unit: fc.constantFrom('工', '会', '。', '，', '1', '2', ' ', 'a', '<', '　', '件'), minLength: 0, maxLength: 10 })
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    words.map(text => ({ text })), fc.record({ text: words, bold: fc.constant(true as const) }), fc.nat(999).map(n => ({ text: `${n}件`, figure: bound('x', n) })),
  )
  const inlines = fc.array(inline, { maxLength: 4 })
  const block: fc.Arbitrary<(id: string) => Block> = fc.oneof(
    fc.tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), inlines).map(([level, runs]) => (id: string): Block => ({ id, kind: 'heading', level, runs })),
    inlines.map(runs => (id: string): Block => ({ id, kind: 'paragraph', runs })),
    fc.array(inlines, { maxLength: 3 }).map(items => (id: string): Block => ({ id, kind: 'list', items })),
    fc.array(inlines, { maxLength: 3 }).map(items => (id: string): Block => ({ id, kind: 'list', ordered: true, items })),
    fc.array(fc.array(inlines, { maxLength: 3 }), { maxLength: 3 }).map(rows => (id: string): Block => ({ id, kind: 'table', rows })),
    fc.constant((id: string): Block => ({ id, kind: 'page-break' })),
    fc.array(words, { maxLength: 3 }).map(captions => (id: string): Block => ({ id, kind: 'pictures', pictures: captions.map((caption, i) => ({ file: String(i), caption })) })),
  )
  test('law: a body of any shape that nobody changed comes back without a difference, and is the same again', async () => {
    const picture = async () => ({ bytes: new Uint8Array([1]), type: 'jpg' as const, width: 4, height: 3 })
    await fc.assert(fc.asyncProperty(fc.array(block, { maxLength: 6 }), async made => {
      const from = made.map((one, i) => one(`b${i}`))
      const found = await returned(await bodyDocx(from, { ...paper, picture, kind: 'clean' }), paper, from)
      assert.deepEqual(found.differences, [])
      assert.deepEqual(apply(found, {}), from)
    }), { numRuns: 60 })
  })

  test('law: whatever came back, keeping everything is the body as it was, and taking everything says what the paper says', () => {
    const some = fc.array(block, { maxLength: 6 }).map(made => made.map((one, i) => one(`b${i}`)).filter(({ kind }) => kind !== 'pictures' && kind !== 'page-break'))
    const bare = (from: Body) => from.map(text).join('').replace(/\s/g, '')
    fc.assert(fc.property(some, some, (from, now) => {
      const found = compare(from, plain(now))
      const every = (choice: 'take' | 'keep') => Object.fromEntries(found.differences.map(({ id }) => [id, choice]))
      assert.deepEqual(apply(found, every('keep')), from)
      assert.equal(bare(apply(found, every('take'))), bare(now))
    }))
  })
})
