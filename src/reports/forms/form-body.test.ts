import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bodyText } from '#model/body.ts'
import { formBody } from './form-body.ts'

test('a filled form becomes headings, paragraphs and tables of one width, its appendix on a page of its own; seal and day are left to its issue', () => {
  const body = formBody({
    title: '生日会方案',
    blocks: [
      { kind: 'heading', text: '一、活动主题' }, { kind: 'text', lines: ['同庆生日', '快乐成长'] },
      { kind: 'table', head: ['序号', '项目', '金额'], widths: [1, 1, 1], numbers: [false, false, true], rows: [['1', '蛋糕', '400']], sums: [['合计', '', '400']] },
      {
        kind: 'boxes',
        rows: [[{ label: '地点', text: '礼堂', spans: [2, 10], lines: 1 }], [{ label: '时间', text: '', spans: [2, 4], lines: 1 }, { label: '人数', text: '40', spans: [2, 4], lines: 1 }]],
      },
      { kind: 'right', lines: ['镇总工会', '5月8日'] }, { kind: 'attached', text: '附件：签到表' },
    ],
  })
  assert.deepEqual(body.map(({ kind }) => kind), ['heading', 'paragraph', 'paragraph', 'table', 'table', 'page-break', 'paragraph'])
  assert.equal(bodyText(body), '一、活动主题\n同庆生日\n快乐成长\n序号\t项目\t金额\n1\t蛋糕\t400\n合计\t\t400\n地点\t礼堂\t\t\n时间\t\t人数\t40\n附件：签到表')
})
