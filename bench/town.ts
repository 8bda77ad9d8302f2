import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeCsv } from '#formats/csv.ts'

/** A township as plain sheets, headings first: what an office would type. The same seed gives the same township. */
export type Sheets = Record<'union' | 'employer' | 'member' | 'dispute', string[][]>
export type Size = { unions?: number; members?: number; disputes?: number; seed?: number }

/** Two disputes for five members, which is more than any office has and makes the file long enough to measure. */
export function town({ members = 5000, disputes = Math.round(members * 0.4), ...size }: Size = {}): Sheets {
  const { villages, firms, chance, member, dispute } = makers(size)
  return {
    union: [
      ['工会名称', '工会类型', '上级工会', '成立日期'], ['云浦镇总工会', '乡镇（街道）工会', '', '1986-04'],
      ...villages.map(name => [name, '村联合工会', '云浦镇总工会', day(2005 + Math.floor(chance() * 10), chance)]),
    ],
    employer: [['所属工会', '单位名称', '所有制', '行业', '开业日期'], ...firms.map((name, i) => [villages[i >> 1]!, name, '民营', TRADES[i % TRADES.length]!, String(1995 + i % 20)])],
    member: [MEMBER, ...times(members, member)],
    dispute: [
      ['所属工会', '案号', '受理日期', '案由', '用人单位', '涉及职工', '标的金额', '办理方式', '办理结果', '办结日期', '协议金额', '到位金额', '状态', '当事职工：姓名', '当事职工：身份证号', '当事职工：联系电话', '当事职工：女'],
      ...times(disputes, dispute),
    ],
  }
}

/** The sheet of its members row by row, for one that is too long to be held. */
export function* memberRows({ members = 5000, ...size }: Size): Generator<string[]> {
  const { member } = makers(size)
  yield MEMBER
  for (let i = 0; i < members; i++) yield member(i)
}

const MEMBER = ['所属工会', '姓名', '身份证号', '性别', '出生日期', '外来务工', '新就业形态', '工作单位', '岗位', '文化程度', '手机号', '会员证号', '入会日期', '入会方式']

function makers({ unions = 60, seed = 1 }: Size) {
  const chance = dice(seed)
  const villages = Array.from({ length: unions }, (_, i) => `${nameOf(i)}村联合工会`)
  const firms = Array.from({ length: unions * 2 }, (_, i) => `云浦${nameOf(i)}${TRADES[i % TRADES.length]}有限公司`)
  const at = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!
  const place = () => {
    const i = Math.floor(chance() * unions)
    return { union: villages[i]!, firm: firms[i * 2 + (chance() < 0.5 ? 0 : 1)]! }
  }

  const person = (serial: number) => {
    const female = chance() < 0.45
    const born = day(1960 + Math.floor(chance() * 42), chance)
    const order = String((serial * 2 + (female ? 0 : 1)) % 1000).padStart(3, '0')
    const area = `99${String(1 + Math.floor(serial / 500)).padStart(4, '0')}`
    return {
      name: at(SURNAMES) + at(GIVEN), female, born, identity: withCheck(area + born.replaceAll('-', '') + order),
      phone: `199${String(Math.floor(chance() * 1e8)).padStart(8, '0')}`,
    }
  }
  const member = (i: number) => {
    const { union, firm } = place()
    const { name, female, born, identity, phone } = person(i)
    return [
      union, name, identity, female ? '女' : '男', born, chance() < 0.6 ? '是' : '否', chance() < 0.05 ? '快递员' : '', firm, at(JOBS), at(SCHOOLS), phone,
      `YP${String(i).padStart(7, '0')}`, day(2016 + Math.floor(chance() * 10), chance), '发展',
    ]
  }
  const dispute = (i: number) => {
    const { union, firm } = place()
    const { name, female, identity, phone } = person(i)
    const received = day(2024 + (i % 2), chance)
    const sought = 1000 + Math.floor(chance() * 90_000)
    const agreed = Math.floor(sought * (0.5 + chance() / 2))
    const done = chance() < 0.9
    return [
      union, `云劳调〔${received.slice(0, 4)}〕${i + 1}号`, received, at(CAUSES), firm, `1（女${female ? 1 : 0}，外来${chance() < 0.6 ? 1 : 0}）`, String(sought), '调解',
      ...done ? ['调解成功', after(received, chance), String(agreed), String(agreed), '办结'] : ['', '', '', '', '受理'], name, identity, phone, female ? '是' : '否',
    ]
  }

  return { villages, firms, chance, member, dispute }
}

/** Writes sheets into a folder as union.csv, …; returns their paths. */
export function writeSheets(folder: string, sheets: Partial<Sheets>): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(sheets).map(([ledger, rows]) => {
    const path = join(folder, `${ledger}.csv`)
    writeFileSync(path, writeCsv(rows))
    return path
  })
}

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

function times<T>(n: number, make: (i: number) => T): T[] {
  return Array.from({ length: n }, (_, i) => make(i))
}

function day(year: number, chance: () => number): string {
  return `${year}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`
}

/** Ten to forty days later. */
function after(day: string, chance: () => number): string {
  return new Date(Date.parse(day) + (10 + Math.floor(chance() * 30)) * 86_400_000).toISOString().slice(0, 10)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** GB 11643: the eighteenth digit. */
function withCheck(digits: string): string {
  const sum = [...digits].reduce((sum, digit, i) => sum + Number(digit) * (2 ** (17 - i) % 11), 0)
  return digits + '10X98765432'[sum % 11]
}

/** 华一, 华二, … each once. */
function nameOf(i: number): string {
  return LETTERS[i % LETTERS.length]! + LETTERS[Math.floor(i / LETTERS.length) % LETTERS.length]! + (i < LETTERS.length ** 2 ? '' : LETTERS[Math.floor(i / LETTERS.length ** 2)]!)
}

const LETTERS = [...'华振宏明永新东安和平兴隆泰康江海云山金玉']
const TRADES = ['轴承', '电器', '五金', '针织', '塑料', '玻璃', '锁业', '纸品'] as const
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗']
const GIVEN = ['建国', '秀英', '伟', '敏', '静', '丽', '强', '磊', '洋', '艳', '勇', '军', '杰', '娟', '涛', '超', '霞', '平', '刚', '桂芳'] as const
const JOBS = ['车工', '装配', '检验', '包装', '仓管', '行政'] as const
const SCHOOLS = ['初中', '高中', '中专', '大专', '大学'] as const
const CAUSES = ['工伤', '劳资纠纷', '解除劳动合同', '社会保险'] as const
