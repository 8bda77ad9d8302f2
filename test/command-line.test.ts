import assert from 'node:assert/strict'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { docxText } from '#formats/docx/read.ts'
import type { Comparison } from '#reports/many/comparison.ts'
import { niangjia, started, temporaryFolder } from './command-line.ts'

const demo = fileURLToPath(new URL('../demo/yunpu', import.meta.url))
const folder = temporaryFolder()
const data = join(folder, 'data')
const today = new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10)
const period = ['--period', '2025-01..2025-08']
const here = (...args: string[]) => niangjia(...args, '--data', data)
const json = (...args: string[]) => JSON.parse(here(...args, '--json').out) as Record<string, any> // the answer's shape is what is tested

let code = ''

describe('a township from its sheets to its summary', () => {
  test('loads, and loading again adds nothing', () => {
    const first = started('load', demo, '--data', data)
    assert.equal(first.code, 0, first.err)
    code = /^恢复码：([0-9A-Z]{5}(?:-[0-9A-Z]{5}){4})$/m.exec(first.err)![1]!
    assert.match(first.out, /^劳动争议（dispute\.csv）：新增53条，已有0条$/m)
    const again = here('load', demo)
    assert.doesNotMatch(again.err, /恢复码/)
    assert.match(again.out, /^劳动争议（dispute\.csv）：新增0条，已有53条$/m)
    assert.doesNotMatch(again.out, /新增[1-9]/)
  })
  test('figures carry value, unit and trail', () => {
    const { union, period: of, figures } = json('figures', ...period)
    assert.deepEqual([union, of], ['云浦镇总工会', '2025-01..2025-08'])
    const sought = figures.find((figure: { indicator: string; split?: string }) => figure.indicator === 'dispute.sought' && figure.split === 'injury')
    assert.deepEqual([sought.value, sought.unit, sought.text, sought.trail.details], [597752, '元', '597752元', 15])
    assert.match(sought.trail.rule, /受理日期在2025年1—8月内.*案由为工伤/)
  })
  test('why lists the records behind a figure, details and 汇总 apart', () => {
    const { figure, details, totals, replaced } = json('why', 'dispute.received:pay', ...period)
    assert.deepEqual([figure.value, details.length, totals.length, replaced.length], [33, 16, 3, 4])
    assert.equal(details.length + totals.reduce((sum: number, one: { amount: number }) => sum + one.amount, 0), 33)
    assert.match(here('why', '受理劳动争议', ...period, '--union', '宏兴').out, /^受理劳动争议：\d+起$/m)
  })
  test('a report becomes three documents that say the same, and its text checks against the ledger', async () => {
    const out = join(folder, '总结.docx')
    const made = here('report', 'mid-year', ...period, '--out', out)
    assert.deepEqual(made.out.trim().split('\n'), [out, join(folder, '总结（核对底稿）.docx'), join(folder, '总结（数据来源表）.docx')])
    assert.match(await docxText(readFileSync(out)), /受理劳动争议48起，调解成功48起，涉及职工60人，其中外来务工人员56人；标的662815元，其中工伤15起597752元、劳资纠纷33起65063元。/)
    assert.doesNotMatch(readFileSync(out).toString('latin1'), /comments\.xml/)
    assert.match(readFileSync(join(folder, '总结（核对底稿）.docx')).toString('latin1'), /comments\.xml/)
    const checked = here('check', out, ...period)
    assert.equal(checked.code, 0, checked.out)
    assert.match(checked.out, /不一致0个，存疑0个/)
    assert.match(made.err, /^没有登记|^台账里有而没有写：/m)
  })
  test('a wrong digit lights up', () => {
    const file = join(folder, 'draft.txt')
    writeFileSync(file, here('report', 'mid-year', ...period, '--text').out.replace('工会组织60个', '工会组织61个'))
    const checked = started('check', file, ...period, '--json', '--data', data)
    assert.equal(checked.code, 1)
    const { claims } = JSON.parse(checked.out) as { claims: { verdict: string; text: string; indicator: string; ledger: number; rule: string; sure: string }[] }
    assert.deepEqual(claims.filter(claim => claim.verdict === 'differs').map(({ text, indicator, ledger, rule, sure }) => ({ text, indicator, ledger, rule, sure })), [
      { text: '61个', indicator: 'union.standing', ledger: 60, rule: 'ledger', sure: 'sure' },
    ])
  })
  test('what is found comes as comments in Word and as a list for WeChat', async () => {
    const [file, out] = [join(folder, 'draft.txt'), join(folder, '批注.docx')]
    const listed = here('check', file, ...period, '--docx', out, '--list')
    assert.match(listed.out, /^云浦镇总工会2025年1—8月工作总结（2025年1—8月）核对：\d+处\n1\. 第\d+段“.*工会组织61个”：台账里工会组织是60个/)
    assert.equal((await docxText(readFileSync(out))).replace(/\s/g, ''), readFileSync(file, 'utf8').replace(/\s/g, ''))
    assert.match(readFileSync(out).toString('latin1'), /comments\.xml/)
    const again = here('check', out, ...period, '--json')
    assert.deepEqual((JSON.parse(again.out) as { findings: { rule: string }[] }).findings.filter(({ rule }) => rule === 'differs').length, 1, 'read back, it has the same fault')
  })
  test('a folder of reports side by side', () => {
    const county = join(folder, '各镇')
    mkdirSync(county)
    writeFileSync(join(county, 'a.txt'), '云浦镇总工会2025年1—8月总结\n受理劳动争议49起。')
    writeFileSync(join(county, 'b.txt'), '东江镇总工会2025年1—8月总结\n受理劳动争议12起。')
    writeFileSync(join(county, 'c.pdf'), '%PDF-1.7')
    const { reports, measures, doubts } = JSON.parse(here('check', county, '--json').out) as Comparison
    assert.deepEqual(reports.map(({ called, read, differs }) => [called, read, differs]), [['云浦镇总工会', true, 1], ['东江镇总工会', true, 0], ['c', false, 0]])
    assert.deepEqual(measures.map(({ label, total, cells }) => [label, total, cells.map(({ said, wrong }) => [said, wrong])]), [['受理劳动争议', 61, [['49起', true], ['12起', false]]]])
    assert.deepEqual(doubts.map(({ report, words, instead }) => [report, words, instead]), [[0, '受理劳动争议49起', '48起']])
    const read = niangjia('read', county)
    assert.match(read.out, /^共3份报告，读成2份；1项数据，要改和要核实的0处\n.*各镇（数据）\.xlsx$/m)
    assert.match(read.err, /c\.pdf：这是 PDF 文件/)
    assert.ok(existsSync(join(folder, '各镇（数据）.xlsx')))
  })
  test('read finds the figures of a text without any ledger', () => {
    const file = join(folder, 'some.txt')
    writeFileSync(file, '受理劳动争议48起，涉及60人。')
    const { figures } = JSON.parse(niangjia('read', file, '--json').out) as { figures: { start: number; end: number; text: string; value: number; unit: string }[] }
    assert.deepEqual(figures.map(({ start, end, text, value, unit }) => [start, end, text, value, unit]), [[6, 9, '48起', 48, '起'], [12, 15, '60人', 60, '人']])
  })
  test('list, history, undo and due tell what they should', () => {
    const { records, total } = json('list', 'dispute', '案由=工伤', ...period)
    assert.deepEqual([total, records.length], [15, 15])
    const firm = json('list', 'employer', '--limit', '1').records[0]
    assert.equal(json('list', 'dispute', `用人单位=${firm.called}`).total, json('list', 'dispute', `employer=${firm.id}`).total)
    for (const wrong of [
      ['list', 'dispute', '--limit', 'abc'], ['due', '--within', 'abc'], ['due', '--within', '-1'], ['due', '--within', '1.5'],
    ]) assert.equal(here(...wrong).code, 2, wrong.join(' '))
    assert.equal(here('due', '--within', 'abc').err, '--within “abc”不对，请写0到3660之间的整数；用法见 niangjia due --help\n')
    assert.match(here('figures', ...period, '--ledger', '劳动争议').out, /^工会：云浦镇总工会\n期间：2025年1—8月\n/)
    assert.match(here('history', 'dispute', records[0].id).out, /^第\d+号 .+系统：命令行导入 登记/)
    const batch = /^(\S+) /.exec(here('undo').out)![1]!
    const refused = here('undo', '--import', 'none')
    assert.deepEqual([refused.code, refused.err], [1, '没有这次导入，请核对\n'])
    assert.match(batch, /^[0-9a-f-]{36}$/)
    assert.equal(here('add', 'dispute', JSON.stringify({ union: '宏兴', received: today, cause: '工伤', knew: today })).code, 0)
    assert.match(here('due', '--within', '400').out, /还有36[56]天  仲裁时效.+劳动争议调解仲裁法第二十七条/)
  })
  test('clock works out a date by itself, with its article and what is still to be verified', () => {
    // 18 August 2025 is a Monday: five working days later is the Monday after.
    assert.equal(niangjia('clock', '调解期限', '2025-08-18', '--today', '2025-08-20').out, '调解期限  2025-09-02  还有13天  劳动争议调解仲裁法第十四条\n')
    assert.match(niangjia('clock', '工资合同报送', '2025-08-18', '--today', '2025-08-26', '--place', '410100').out, /2025-08-25  已超1天  河南省企业工资集体协商条例第二十八条/)
    assert.match(niangjia('clock', '证书换领', '2025-09-20', '--today', '2025-09-20').out, /2025-09-20  今天  .+（待核实）\n2025-08-21起可以办/)
    assert.deepEqual([niangjia('clock', '报送', '2025-08-18').code, niangjia('clock', '12351', '2025-08-18').code, niangjia('clock', '调解期限', '2025-02-30').code], [1, 1, 1])
    assert.match(here('clock', '--within', '400').out, /还有36[56]天  仲裁时效/)
  })
  test('backup, restore, verify and export', () => {
    const file = join(folder, '备份.zip')
    assert.equal(here('backup', '--out', file).code, 0)
    const other = join(folder, 'other')
    assert.equal(niangjia('restore', file, '--code', code, '--data', other).code, 0)
    assert.match(niangjia('verify', '--data', other).out, /^核对无误$/m)
    const without = join(folder, 'without')
    assert.match(niangjia('restore', file, '--data', without).err, /没有恢复码：备份里的身份证号、电话等个人信息无法读取/)
    assert.match(niangjia('verify', '--data', without).err, /有\d+条变更的个人信息无法读取，数据密钥不符，请用恢复码恢复密钥/)
    const asked = ['figures', ...period, '--json']
    assert.equal(niangjia(...asked, '--data', other).out, here(...asked).out)
    const sheets = join(folder, 'sheets')
    assert.equal(here('export', '--out', sheets).code, 0)
    assert.ok(readdirSync(sheets).includes('劳动争议.csv'))
  })
})

describe('what goes wrong is said in one sentence', () => {
  const refused = (say: RegExp, ...args: string[]) => {
    const { code, err } = niangjia(...args)
    assert.equal(code, 1, err)
    assert.match(err.trim().split('\n').at(-1)!, say)
  }
  const sheet = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  test('wrong use has a code of its own', () => {
    for (const [args, say] of [
      [['laod'], /没有“laod”这个命令，是不是 load？/], [['figures'], /缺少 --period/], [['figures', '--perod', '2025'], /没有 --perod 这个选项，是不是 --period？/], [['why', ...period], /少写了指标/],
    ] as const) {
      const { code, err } = started(...args)
      assert.deepEqual([code, say.test(err)], [2, true], err)
    }
  })
  test('empty, damaged, foreign and missing files', () => {
    refused(/^dispute\.csv：文件是空的/, 'load', sheet('dispute.csv', ''), '--data', data)
    refused(/^visit\.csv：文件不是文本，或者编码不认识/, 'load', sheet('visit.csv', Buffer.from([0, 1, 2, 0, 255, 254, 0])), '--data', data)
    refused(/^petition\.csv：.*第2行的引号没有成对/, 'load', sheet('petition.csv', '所属工会,接待日期\n"云浦,2025-01-01\n'), '--data', data)
    refused(/^甲乙\.csv：看不出“甲乙”是哪本台账|看不出“甲乙”是哪本台账/, 'load', sheet('甲乙.csv', '甲,乙\n1,2\n'), '--data', data)
    refused(/^找不到“.*没有\.csv”/, 'load', join(folder, '没有.csv'), '--data', data)
    refused(/这不是中文报告/, 'check', sheet('x.txt', 'lorem ipsum 42'), ...period, '--data', data)
    refused(/没有找到数字/, 'check', sheet('y.txt', '各项工作有序推进。'), ...period, '--data', data)
    refused(/不是真实的时间段/, 'figures', '--period', '2025-13', '--data', data)
    refused(/没有找到工会“紅星村”/, 'figures', ...period, '--union', '紅星村', '--data', data)
    refused(/没有“dispute\.recieved”这个指标，是不是：dispute\.received/, 'why', 'dispute.recieved', ...period, '--data', data)
    refused(/没有“yearly”这个模板/, 'report', 'yearly', ...period, '--data', data)
    refused(/还没有娘家的数据/, 'figures', ...period, '--data', join(folder, 'nowhere'))
    assert.equal(existsSync(join(folder, 'nowhere')), false)
  })
  test('a GBK sheet is read as any other', () => {
    // '所属工会,接待日期,事项\n宏兴,2025-12-01,工资\n' in GBK
    const gbk = Buffer.from('cbf9caf4b9a4bbe12cbdd3b4fdc8d5c6da2ccac2cfee0abaead0cb2c323032352d31322d30312cb9a4d7ca0a', 'hex')
    const loaded = here('load', sheet('信访接待.csv', gbk))
    assert.equal(loaded.code, 0, loaded.err)
    assert.match(loaded.out, /新增1条/)
  })
  test('a sheet with one bad row goes in whole or, when asked, without it; nothing is lost', () => {
    const rows = '所属工会,走访日期,走访目的,走访单位\n宏兴,2025-12-01,谈心,老陆冲床加工点\n宏兴,2025-12-32,谈心,老陆冲床加工点\n'
    const path = sheet('走访服务.csv', rows)
    const whole = here('load', path)
    assert.equal(whole.code, 1)
    assert.match(whole.err, /^走访服务\.csv第3行“走访日期”：“2025-12-32”不是真实的日期，请改正$/m)
    assert.match(whole.out, /新增0条，已有0条，退回1条/)
    const good = here('load', path, '--good')
    assert.match(good.out, /新增1条，已有0条，退回1条/)
    const back = readFileSync(join(folder, '走访服务.退回.csv'), 'utf8')
    assert.match(back, /宏兴,2025-12-32,谈心,老陆冲床加工点,.*不是真实的日期/)
    writeFileSync(path, back.replace('2025-12-32', '2025-12-31'))
    assert.match(here('load', path).out, /新增1条，已有0条$/m)
  })
  test('the tree of unions stays a tree', () => {
    const ids = Object.fromEntries((json('list', 'union', '--limit', '100').records as { called: string; id: string }[]).map(({ called, id }) => [called, id]))
    assert.ok(ids['云浦镇总工会'])
    const path = sheet('union.csv', '工会名称,工会类型,上级工会\n甲工会,企业工会,乙工会\n乙工会,企业工会,甲工会\n')
    refused(/它是.*下级|后者是它的下级/, 'load', path, '--data', data)
  })
  test('a second writer is told who has the folder; data of a newer program are left alone', () => {
    const newer = join(folder, 'newer')
    cpSync(data, newer, { recursive: true })
    const db = new Database(join(newer, 'niangjia.db'))
    db.prepare('insert into migration (name, at, hash) values (?, ?, ?)').run('999-later', '2030', 'x')
    db.close()
    refused(/数据由更新版本的娘家写成（999-later），请先升级程序/, 'figures', ...period, '--data', newer)
    copyFileSync(join(data, 'niangjia.db'), join(folder, 'copy.db'))
    const lock = new Database(join(data, 'lock.db'))
    lock.exec('begin exclusive')
    writeFileSync(join(data, 'lock.json'), JSON.stringify({ program: 'niangjia serve', host: 'pc', pid: 1, since: '2025-08-18 09:00' }))
    refused(/正由“niangjia serve”（电脑 pc，进程 1，自 2025-08-18 09:00）使用，请先关闭它再试/, 'add', 'visit', '{}', '--data', data)
    assert.equal(here('figures', ...period).code, 0)
    lock.close()
  })
})
