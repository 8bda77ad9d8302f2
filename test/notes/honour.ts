import type { Note } from '../notes.ts'

/** Notes of contests, selections, honours and places; labelled before the reader had met any. */
export const honour: readonly Note[] = [
  {
    text: '8月12日举办第三届叉车技能竞赛，22人参赛，其中外来务工人员8人',
    records: [{ ledger: 'activity', values: { day: '2025-08-12', title: '第三届叉车技能竞赛', kind: '技能竞赛', term: '3', role: '主办', people: '22（外来8）' } }],
  },
  {
    text: '8月15日和镇团委联合举办文艺演出，节目14个，演职人员52人，观众600人',
    records: [{ ledger: 'activity', values: { day: '2025-08-15', title: '文艺演出', kind: '文艺演出', role: '联合', partners: '镇团委', programmes: '14', performers: '52', audience: '600' } }],
  },
  {
    text: '评选推荐：最美职工评选，8月10日启动，表彰名额5名，镇级',
    records: [{ ledger: 'selection', values: { title: '最美职工评选', day: '2025-08-10', places: '5', rank: '镇级', kind: '先进职工' } }],
  },
  {
    text: '荣誉：获得者徐小军，荣誉称号市技术能手，授予日期8月6日，授予级别市级',
    records: [{ ledger: 'honour', values: { name: '徐小军', title: '市技术能手', day: '2025-08-06', rank: '市级', kind: '技术能手' } }],
  },
  {
    text: '锐光轴承工会新建职工书屋，8月8日启用，藏书1200册，面积40平方米',
    records: [{ ledger: 'facility', values: { union: '锐光轴承工会', kind: '职工书屋', opened: '2025-08-08', books: '1200', area: '40' } }],
  },
  {
    text: '阵地设施：镇东爱心驿站，8月1日启用，户外劳动者驿站，投入资金8000元',
    records: [{ ledger: 'facility', values: { name: '镇东爱心驿站', kind: '户外劳动者驿站', opened: '2025-08-01', cost: '8000' } }],
  },
]
