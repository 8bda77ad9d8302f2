import { ledger } from '#model/ledger.ts'

/** 报刊征订: papers ordered against the number that was asked for; more than asked is welcome. */
export const subscription = ledger({
  id: 'subscription', label: '报刊征订', unit: '批', day: 'day',
  title: ['title', 'year'],
  keys: [['title', 'employer', 'year']],
  fields: {
    day: { kind: 'date', label: '征订日期', required: true, aka: ['日期', '订阅日期', '完成日期'] },
    title: { kind: 'text', label: '报刊名称', required: true, aka: ['报刊', '刊物', '名称', '报纸'] },
    kind: {
      kind: 'choice', label: '报刊种类', required: 'later', aka: ['种类', '类别'],
      of: { union: { label: '工会报刊', aka: ['工会', '工人报'] }, party: { label: '党报党刊', aka: ['党报', '党刊'] }, other: { label: '其他报刊', aka: ['其他'] } },
    },
    year: { kind: 'date', span: true, label: '订阅年度', required: 'later', aka: ['年度'] },
    employer: { kind: 'ref', to: 'employer', label: '订阅单位', aka: ['单位', '企业'] },
    task: { kind: 'count', label: '征订任务', aka: ['任务', '任务数', '下达任务', '任务份数'], units: ['份'] },
    ordered: { kind: 'count', label: '已订份数', required: 'later', aka: ['已订', '完成数', '订阅份数', '实订', '份数'], units: ['份'] },
    cost: { kind: 'money', label: '订阅费用', aka: ['费用', '订阅款', '报刊费'] },
  },
  totals: ['kind'],
  zero: true,
  indicators: {
    ordered: {
      label: '征订报刊', unit: '份', flow: 'day', sum: 'ordered', by: 'kind',
      aka: ['订阅报刊', '报刊征订', '完成报刊征订', '征订工会报刊', '订阅工会报刊', '征订报刊杂志', '党报党刊订阅', '订阅党报党刊', '订阅工人日报', '订阅工会报', '订阅报纸', '征订工人日报', '征订党报党刊', '报纸征订', '征订报纸', '订阅杂志', '完成征订', '完成工人日报征订', '日报征订'],
    },
    task: { label: '报刊征订任务', unit: '份', aka: ['报刊征订任务数', '征订任务'], flow: 'day', sum: 'task' },
    // Where no one said how many were asked for, orders have no part in the rate.
    counted: { label: '有任务的报刊征订', unit: '份', flow: 'day', where: { task: { known: true } }, sum: 'ordered' },
    rate: { label: '报刊征订完成率', unit: '%', aka: ['报刊征订任务完成率', '征订完成率', '报刊征订完成任务', '订阅完成任务', '完成征订任务', '完成订阅任务', '完成报刊征订任务'], ratio: ['subscription.counted', 'subscription.task'] },
    titles: { label: '订阅报刊种数', unit: '种', units: ['类'], aka: ['订阅报刊', '征订报刊'], flow: 'day', distinct: 'title' },
    cost: { label: '报刊订阅费用', unit: '元', aka: ['报刊费', '订阅报刊费用', '报刊征订费用'], flow: 'day', sum: 'cost' },
  },
})
