import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readDate } from './date-input.ts'
import { addDays } from './day.ts'
import { printPeriod } from './period.ts'

/** Each of the typed texts, with 2025 assumed, reads as the one expected. */
function allRead(expected: string, typed: string[]): void {
  for (const text of typed) assert.equal(readDate(text, { year: 2025 }), expected, text)
}

function refused(say: string, typed: string, hint = {}): void {
  assert.throws(() => readDate(typed, hint), { name: 'Refusal', code: 'invalid', say })
}

describe('a day', () => {
  test('in digits', () => {
    allRead('2025-08-18', ['2025-08-18', '2025/8/18', '2025.8.18', '20250818', '8.18', '8-18', '8/18', '08-18', '2025年8-18',
      '25.8.18', '25-8-18', '2025。8。18', '2025—8—18', '2025.8.18.', '２０２５．８．１８', ' 2025 年 8 月 18 日 '])
  })

  test('in words', () => {
    allRead('2025-08-18', ['8月18日', '8月18号', '8月18', '8-18日', '25年8月18日', '今年8月18日', '二〇二五年八月十八日',
      '二零二五年八月十八日', '二O二五年8月18日', '2025年08月18日'])
    assert.equal(readDate('九八年八月十八日'), '1998-08-18')
  })

  test('with weekday or hour, which are dropped', () => {
    allRead('2025-08-18', ['2025年8月18日下午', '8月18日下午三点半', '8月18日（星期一）', '8月18日 周一 上午', '2025-08-18 10:30',
      '2025-08-18T10:30:00', '8月18日10时30分', '8月18日上午9:00—11:30', '2025-08-18 晚'])
  })
})

test('less than a day', () => {
  allRead('2025-08', ['2025-08', '2025.8', '2025/8', '202508', '2025年8月', '2025年8', '8月', '8月份', '八月', '约8月', '8月左右'])
  allRead('2025-07上', ['2025年7月上旬', '7月上旬', '7月初', '2025-07上'])
  allRead('2025-03下', ['3月底', '3月末', '三月下旬'])
  allRead('2025-08中', ['8月中旬', '8月中', '大约8月中旬'])
  allRead('2025H2', ['2025下半年', '2025 下半年', '2025年下半年', '25年下半年', '2025年度下半年'])
  allRead('2025Q3', ['2025三季度', '2025第三季度', '2025第3季度'])
  allRead('2025', ['2025全年', '2025年全年', '2025年度'])
  allRead('2025Q1', ['2025年一季度', '一季度', '第一季度', '1季度', '2025Q1'])
  allRead('2025H1', ['上半年', '2025年上半年', '2025年度上半年'])
  allRead('2025H2', ['今年下半年'])
  allRead('2025', ['2025', '2025年', '2025年度', '二〇二五年', '全年', '25年'])
})

test('spans', () => {
  allRead('2025-08-01..2025-08-20', ['8月上中旬', '8月1日至20日', '8月1-20日', '8.1-20', '8.1—8.20', '2025/8/1-2025/8/20', '8月1日到8月20日'])
  allRead('2025-02-11..2025-02-28', ['2月中下旬'])
  allRead('2025-08-01..2025-08-15', ['8月上半月'])
  allRead('2025-08-16..2025-08-31', ['8月下半月'])
  allRead('2025-01..2025-08', ['1-8月', '1至8月', '1月—8月', '2025年1—8月', '2025.1-2025.8', '2025.1-8', '一至八月'])
  allRead('2025-01..2025-09', ['1-3季度', '一季度至三季度'])
  allRead('2024-11..2025-02', ['2024年11月至2025年2月'])
  allRead('2024-01..2025-12', ['2024—2025年', '2024年至2025年'])
})

describe('lunar', () => {
  test('with the year written, which is the lunar year', () => {
    allRead('2006-02-07', ['2006年正月初十', '农历2006年正月初十'])
    allRead('2025-10-06', ['2025年农历八月十五', '阴历8月15'])
    allRead('2026-02-10', ['2025年腊月廿三'])
    allRead('2020-05-23', ['2020年闰四月初一'])
  })

  test('without it the day must fall in the assumed year', () => {
    allRead('2025-01-29', ['正月初一'])
    allRead('2025-01-22', ['腊月廿三'])
    allRead('2025-07-25', ['闰六月初一'])
    allRead('2025-11-20', ['十月初一'])
    allRead('2025-04-20', ['三月廿三'])
    refused('“腊月初一”在2025年里没有，请写明农历年份，如2025年腊月廿三', '腊月初一', { year: 2025 })
    refused('“腊月初一”在2024年里有两次，请写明农历年份，如2024年腊月廿三', '腊月初一', { year: 2024 })
    refused('“正月初十”没有年份，请写成2025年正月初十这样', '正月初十')
  })

  test('months and their parts are spans of days', () => {
    allRead('2025-01-29..2025-02-27', ['正月'])
    allRead('2024-12-31..2025-01-28', ['2024年腊月'])
    allRead('2025-12-20..2026-01-18', ['2025年冬月', '冬月'])
    allRead('2025-01-29..2025-02-07', ['正月初', '正月上旬'])
    allRead('2025-02-08..2025-02-17', ['正月中旬'])
    allRead('2025-02-18..2025-02-27', ['正月底'])
    allRead('2025-01-29..2025-02-12', ['正月初一至正月十五'])
  })

  test('what does not exist or could be either calendar is refused', () => {
    refused('农历里没有“2024年闰六月初一”这一天，请改正', '2024年闰六月初一')
    refused('农历里没有“2024年腊月三十”这一天，请改正', '2024年腊月三十')
    refused('“八月十五”分不清公历农历，请写成8月15日或农历八月十五这样', '八月十五', { year: 2025 })
  })
})

test('not known', () => {
  for (const text of ['不详', '不清楚', ' 不知道 ', '未知', '？', '?']) assert.equal(readDate(text), '?')
})

describe('number cells of a sheet', () => {
  test('are serial days', () => {
    assert.equal(readDate('45887', { serial: true }), '2025-08-18')
    assert.equal(readDate('45887.4375', { serial: true }), '2025-08-18')
    assert.equal(readDate('2025', { serial: true }), '2025')
    assert.equal(readDate('20250818', { serial: true }), '2025-08-18')
    assert.equal(readDate('8.18', { serial: true, year: 2025 }), '2025-08-18')
  })

  test('that may have lost a final 0 are refused', () => {
    refused('“8.2”分不清是8.2还是8.20，请写成2025年8月20日这样', '8.2', { serial: true, year: 2025 })
    refused('“2025.1”分不清是2025.1还是2025.10，请写成2025年8月20日这样', '2025.1', { serial: true })
    assert.equal(readDate('8.2', { year: 2025 }), '2025-08-02')
    assert.equal(readDate('8.4', { serial: true, year: 2025 }), '2025-08-04')
  })
})

describe('refused', () => {
  test('no year', () => {
    refused('“8月18日”没有年份，请写成2025年8月18日这样', '8月18日')
    refused('“上半年”没有年份，请写成2025年8月18日这样', '上半年')
  })

  test('no real date', () => {
    for (const text of ['2025-02-30', '2025年2月30日', '2025-13', '2.30', '0.5', '1899-12-31', '2月28日至30日']) {
      refused(`“${text}”不是真实的日期，请改正`, text, { year: 2025 })
    }
  })

  test('nothing typed', () => refused('没有写日期，请写成2025年8月18日这样，不清楚就写“不详”', ' '))

  test('a day that is only about right', () => {
    refused('“8月18日左右”不够准，请写确切的一天，或者只写8月中旬、8月这样', '8月18日左右', { year: 2025 })
  })

  test('a span turned round', () => {
    refused('“11月至2月”的起止颠倒了，请把早的写在前面，跨年的写明年份', '11月至2月', { year: 2025 })
  })

  test('nonsense, other countries\' order, and times of another zone', () => {
    for (const text of ['abc', '45887', '8/12/25', '18', '至今', '1月至2月至3月', '2025-08-18T16:00:00.000Z', '8月前', '2025年8月18日、19日']) {
      refused(`“${text}”看不懂是哪一天，请写成2025年8月18日、2025年8月上旬或2025年8月，不清楚就写“不详”`, text, { year: 2025 })
    }
  })
})

describe('laws', () => {
  const anyDay = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays('1900-01-01', n))

  test('a day in any of its spellings is that day', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const [y, m, d] = day.split('-').map(Number)
      for (const text of [day, `${y}/${m}/${d}`, `${y}.${m}.${d}`, `${y}年${m}月${d}日`, day.replaceAll('-', '')]) assert.equal(readDate(text), day)
      for (const text of [`${m}.${d}`, `${m}-${d}`, `${m}月${d}号`]) assert.equal(readDate(text, { year: Number(y) }), day)
    }))
  })

  test('canonical text reads as itself', () => {
    fc.assert(fc.property(anyDay, fc.nat(500), (first, n) => {
      const text = printPeriod({ first, last: addDays(first, n) })
      return readDate(text) === text
    }))
  })

  test('nothing typed breaks it: an answer or a refusal', () => {
    const piece = fc.constantFrom(...'0123458', '年', '月', '日', '初', '正', '闰', '十', '至', '-', '.', '/', ' ', '上', '半年', '旬', '约', '农历')
    fc.assert(fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      try {
        readDate(pieces.join(''), { year: 2025 })
      } catch (error) {
        assert.equal((error as Error).name, 'Refusal')
      }
    }), { numRuns: 1000 })
  })
})
