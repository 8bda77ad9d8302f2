import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { AnyLedger } from '#model/ledger.ts'
import { activity } from '#lines/activity/activity.ts'
import { dispute } from '#lines/dispute/dispute.ts'
import { union } from '#office/union.ts'
import { sayFault } from './fault.ts'
import { sheetRecords, type RowHint, type SheetRecord } from './read.ts'
import { openSheet } from './sheet.ts'

async function read(ledger: AnyLedger, ...lines: string[]) {
  return readWith({}, ledger, ...lines)
}

async function readWith(hint: RowHint, ledger: AnyLedger, ...lines: string[]) {
  const [head = '', ...rows] = lines
  const sheet = openSheet(ledger, { line: 1, cells: head.split('|') })
  const records: SheetRecord[] = []
  for await (const record of sheetRecords(sheet, rows.map((line, i) => ({ line: i + 2, cells: line.split('|') })), { year: 2025, ...hint })) records.push(record)
  const faults = [...sheet.faults, ...records.flatMap(record => record.faults)]
  return { values: records.map(record => record.values), said: faults.map(fault => sayFault('甲.csv', fault, ledger)), warnings: sheet.warnings }
}

describe('headings', () => {
  test('are met by label, other name or field name, whatever stands around them', async () => {
    const { values, said, warnings } = await read(dispute, '案件编号| 受理 日期*|争议类型：|sought（元）', '1号|2025-03-01|工伤|3200')
    assert.deepEqual(values, [{ number: '1号', received: '2025-03-01', cause: 'injury', sought: 320_000 }])
    assert.deepEqual([said, warnings], [[], []])
  })
  test('of days are met with 时间 for 日期', async () => {
    const { values, warnings } = await read(dispute, '受理时间|办结时间', '2025-03-01|2025-04-02')
    assert.deepEqual(values, [{ received: '2025-03-01', closed: '2025-04-02' }])
    assert.deepEqual(warnings, [])
  })
  test('in 万元 gives bare numbers their unit and leaves a written one alone', async () => {
    const { values } = await read(dispute, '受理日期|标的金额（万元）', '2025-03-01|1.09', '2025-03-02|5000元')
    assert.deepEqual(values.map(({ sought }) => sought), [1_090_000, 500_000])
  })
  test('unknown are kept under 其他 with a guess, and written ones of 其他 without', async () => {
    const { values, warnings } = await read(dispute, '受理日期|办理结课|其他：工龄', '2025-03-01|调了|3年')
    assert.deepEqual(values, [{ received: '2025-03-01', extra: { 办理结课: '调了', 工龄: '3年' } }])
    assert.equal(warnings.length, 1)
    assert.match(warnings[0]!, /^“办理结课”列不认识，是不是“办理结果”/)
  })
  test('twice, missing or none of them known are refused once', async () => {
    assert.deepEqual((await read(dispute, '受理日期|标的|标的金额')).said, ['甲.csv第1行：“标的”和“标的金额”两列是同一项，请删去一列'])
    assert.deepEqual((await read(dispute, '案号|标的', '1|2')).said, ['甲.csv第1行：缺少“受理日期”列，请补上后再导入'])
    assert.deepEqual((await read(dispute, '甲|乙')).said.length, 1)
    assert.match((await read(dispute, '甲|乙')).said[0]!, /^甲\.csv第1行：表头里没有一列对得上“劳动争议”/)
  })
})

describe('cells', () => {
  test('that cannot be taken are named by file, line, column and content', async () => {
    const { said } = await read(dispute, '受理时间|标的', '2025-02-30|-5', '2025-03-01|约60')
    assert.deepEqual(said, [
      '甲.csv第2行“受理时间”：“2025-02-30”不是真实的日期，请改正',
      '甲.csv第2行“标的”：“-5”不是金额，请只填数字，例如 3200 或 1.09万元',
      '甲.csv第3行“标的”：“约60”只是大概，请填确切的金额；说不准就空着，把原话写进备注',
    ])
  })
  test('that are only about right are left open when asked for, and their words kept', async () => {
    const { values, said } = await readWith({ rough: true }, dispute, '受理日期|标的|涉及职工|备注|办结日期', '2025-03-01|约6万|10多人|来电|', '2025-03-02|-5|2||约3月')
    assert.deepEqual(values, [{ received: '2025-03-01', remark: '来电；标的金额约6万；涉及职工10多人' }, { received: '2025-03-02', people: { total: 2 }, closed: '2025-03' }])
    assert.deepEqual(said, ['甲.csv第3行“标的”：“-5”不是金额，请只填数字，例如 3200 或 1.09万元'])
  })
  test('of dates without a year take that of the hint', async () => {
    assert.deepEqual((await read(dispute, '受理日期', '8.18')).values, [{ received: '2025-08-18' }])
  })
  test('beyond the headings are refused, for a comma too many shifts the row', async () => {
    const { said } = await read(dispute, '受理日期|标的', '2025-03-01|3|200')
    assert.deepEqual(said, ['甲.csv第2行：第3格“200”上面没有列名，请补列名或检查这一行是不是多了逗号'])
  })
  test('show no personal number in a refusal', async () => {
    const { said } = await read(dispute, '受理日期|当事职工：姓名|当事职工：身份证号', '2025-03-01|张三|110105194912310021')
    assert.equal(said.length, 1)
    assert.doesNotMatch(said[0]!, /19491231/)
  })
})

describe('people', () => {
  test('stand in one cell or in columns of their own', async () => {
    const head = '活动日期|活动名称|活动类别|工会角色|'
    const row = '2025-04-10|消防演练|消防演练|主办|'
    const people = { total: 40, women: 12, migrants: 25 }
    assert.deepEqual((await read(activity, head + '参加人员', row + '40（女12，外来25）')).values[0]?.people, people)
    assert.deepEqual((await read(activity, head + '参加人员|参加人员（女）|参加人员（外来务工人员）', row + '40|12|25')).values[0]?.people, people)
    assert.deepEqual((await read(activity, head + '参加人员|其中：女工|其中外来工', row + '40|12|25')).values[0]?.people, people)
    assert.deepEqual((await read(activity, head + '参加人数（人次）', row + '40')).values[0]?.people, { total: 40, per: 'attendance' })
  })
  test('told twice must be the same number', async () => {
    const { said } = await read(dispute, '受理日期|涉及人数|涉及职工（女）', '2025-03-01|5（女2）|3')
    assert.deepEqual(said, ['甲.csv第2行“涉及职工（女）”：涉及职工的几列对不上，请核对'])
  })
})

describe('parts', () => {
  test('take the rows without cells of their own', async () => {
    const { values, said } = await read(
      activity, '活动日期|活动名称|活动类别|工会角色|获奖名单：奖项|获奖名单：获奖者|经费来源：来源|经费来源：金额',
      '2025-08-18|计算机竞赛|技能竞赛|联合|一等奖|李某|工会|3000',
      '||||二等奖|金某|政府|2000',
      '||||二等奖|闵某||',
      '2025-09-01|登山|体育比赛|主办||||',
    )
    assert.deepEqual(said, [])
    assert.deepEqual(values.map(({ title, prizes, lines }) => ({ title, prizes, lines })), [
      {
        title: '计算机竞赛',
        prizes: [{ place: 'first', name: '李某' }, { place: 'second', name: '金某' }, { place: 'second', name: '闵某' }],
        lines: [{ source: 'union', amount: 300_000 }, { source: 'government', amount: 200_000 }],
      },
      { title: '登山', prizes: undefined, lines: undefined },
    ])
  })
  test('of a row that cannot be taken are named by that row', async () => {
    const { said } = await read(activity, '活动日期|活动名称|活动类别|工会角色|获奖名单：奖项|获奖名单：获奖者', '2025-08-18|竞赛|技能竞赛|联合|一等奖|李某', '||||头奖|金某')
    assert.equal(said.length, 1)
    assert.match(said[0]!, /^甲\.csv第3行“获奖名单：奖项”：“头奖”不在可选项里/)
  })
})

test('a union’s superior stands in a column of its own', async () => {
  const { values } = await read(union, '工会名称|工会类型|上级工会', '宏兴村联合工会|村联合工会|云浦镇总工会')
  assert.deepEqual(values, [{ name: '宏兴村联合工会', type: 'village', union: '云浦镇总工会' }])
})
