import { test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { csvRows, parseCsv, writeCsv } from './csv.ts'

test('quotes, embedded breaks and both line ends', () => {
  const text = '工会,说明\r\n宏兴村,"第一行\n第二行，说“好”"\n"a""b",c,\r\n'
  assert.deepEqual(parseCsv(text), {
    rows: [['工会', '说明'], ['宏兴村', '第一行\n第二行，说“好”'], ['a"b', 'c', '']],
    lines: [1, 2, 4],
  })
})

test('blank lines are skipped and counted', () => {
  assert.deepEqual(parseCsv('a,b\n\n\r\nc,d'), { rows: [['a', 'b'], ['c', 'd']], lines: [1, 4] })
})

test('the old line end of the Macintosh', () => {
  assert.deepEqual(parseCsv('a,b\r"c\rd",e\rf,g'), { rows: [['a', 'b'], ['c\rd', 'e'], ['f', 'g']], lines: [1, 2, 4] })
})

test('no text, no rows', () => {
  assert.deepEqual(parseCsv(''), { rows: [], lines: [] })
  assert.deepEqual(parseCsv('\ufeff\r\n'), { rows: [], lines: [] })
})

test('the separator is found, also below a title and beside commas in the text', () => {
  assert.deepEqual(parseCsv('a;b\n1;2,5').rows, [['a', 'b'], ['1', '2,5']])
  assert.deepEqual(parseCsv('2025年台账\n姓名\t地址\n王,\t"村, 东"').rows, [['2025年台账'], ['姓名', '地址'], ['王,', '村, 东']])
  assert.deepEqual(parseCsv('姓名\t地址,门牌\n王\t村,东').rows, [['姓名', '地址,门牌'], ['王', '村,东']])
  assert.deepEqual(parseCsv('a,b\n"1;2;3",x;y').rows, [['a', 'b'], ['1;2;3', 'x;y']])
  assert.deepEqual(parseCsv('只有一列').rows, [['只有一列']])
})

test('a quote inside a bare cell is text, as in Excel', () => {
  assert.deepEqual(parseCsv('5"屏,"好"的,x').rows, [['5"屏', '好的', 'x']])
})

test('an unclosed quote is refused with its line', () => {
  assert.throws(() => parseCsv('a,b\nc,"d\ne,f\n'), {
    name: 'Refusal',
    code: 'invalid',
    say: '第2行的引号没有成对，请检查这一行的英文双引号后再导入',
    at: '第2行',
  })
})

test('cells that Excel would run get an apostrophe, negative numbers do not', () => {
  assert.equal(
    writeCsv([['=1+1', '+86', '@a', '-x', '-5', '-5.20', "'=b", '\tc', 'a=b']]),
    `'=1+1,'+86,'@a,'-x,-5,-5.20,''=b,"'\tc",a=b\r\n`,
  )
  assert.deepEqual(parseCsv("'=1+1,'说明',-5").rows, [['=1+1', "'说明'", '-5']])
})

test('what is written', () => {
  assert.equal(writeCsv([['工会', 'a,b', '说"好"', '一\n二'], ['']], { bom: true }), '\ufeff工会,"a,b","说""好""","一\n二"\r\n""\r\n')
})

test('a mark of byte order within the data stays there', () => {
  assert.deepEqual(parseCsv(writeCsv([['\ufeff甲', '\ufeff']])).rows, [['\ufeff甲', '\ufeff']])
})

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', '-', '5', '.', '\ufeff', '工') }),
)
const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })

test('law: parse(write(rows)) is rows', () => {
  fc.assert(fc.property(sheet, fc.boolean(), (rows, bom) => {
    assert.deepEqual(parseCsv(writeCsv(rows, bom ? { bom } : {})).rows, rows)
  }))
})

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('law: in pieces the rows are those of the whole', async () => {
  // A first row that is long enough to settle encoding and separator; then every cut there can be.
  const beginning = '长'.repeat(70_000) + '\r\n'
  await fc.assert(fc.asyncProperty(sheet, async rows => {
    const rest = writeCsv(rows).toWellFormed().replaceAll('\0', '') // what no text file holds
    const whole = parseCsv(beginning + rest)
    async function* cut() {
      yield* pieces(beginning, beginning.length * 3)
      yield* pieces(rest, 1)
    }
    const got = await all(csvRows(cut()))
    assert.deepEqual(got, whole.rows.map((cells, i) => ({ line: whole.lines[i], cells })))
  }), { numRuns: 50 })
})

test('in pieces of one byte', async () => {
  const text = '\ufeffa,b\r\n"c\r\n""d""",工\r\n\r\ne,f'
  const got = await all(csvRows(pieces(text, 1)))
  assert.deepEqual(got, [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['c\r\n"d"', '工'] },
    { line: 5, cells: ['e', 'f'] },
  ])
})

test('a stream with an unclosed quote is refused before it fills the memory', async () => {
  let given = 0
  async function* endless() {
    yield new TextEncoder().encode('a,b\n"')
    for (; given < 100; given++) yield new Uint8Array(65_536).fill(0x61)
  }
  await assert.rejects(all(csvRows(endless())), /第2行的引号没有成对/)
  assert.ok(given < 20)
})
