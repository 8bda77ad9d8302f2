import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from honour.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('selection', 'honour')
const yuan = (n: number) => n * 100

/* The 汇总 of 明德纺织 adds twelve to 2024, 石湾村’s five to the first half of 2025; the model worker of 2009 left with his factory. */
counted(desk, 'honour', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2024']], {
  honours: [16, 16, 17, 2],
  'honours:province': [1, 0, 1, 0],
  'honours:city': [2, 0, 3, 0],
  'honours:county': [3, 0, 3, 0],
  'honours:town': [10, 16, 10, 2],
  people: [14, 16, 15, 2],
  'people:model': [2, 0, 2, 0],
  'people:medal': [1, 0, 1, 0],
  'people:craft': [0, 0, 1, 0],
  'people:science': [2, 0, 2, 0],
  'people:worker': [9, 14, 9, 0],
  'people:cadre': [0, 2, 0, 2],
  ranked: [14, 16, 15, 2],
  'ranked:province': [1, 0, 1, 0],
  'ranked:city': [2, 0, 3, 0],
  'ranked:county': [2, 0, 2, 0],
  'ranked:town': [9, 16, 9, 2],
  units: [2, 0, 2, 0],
  'units:county': [1, 0, 1, 0],
  'units:town': [1, 0, 1, 0],
  named: [2, 0, 2, 0],
  'named:city': [2, 0, 2, 0],
  models: [3, 2, 3, 0],
  'models:province': [1, 1, 1, 0],
  'models:city': [2, 0, 2, 0],
  'models:county': [0, 1, 0, 0],
  bonus: [yuan(2000), null, yuan(2000), null],
})

ruled(desk, 'honour', { union: town, day: '2025-08-20', title: '最美职工', kind: '最美职工', rank: '镇级', name: '赵一', unit: '明德纺织厂' }, [
  ['a person', {}],
  ['a unit', { name: null, kind: '先进集体' }],
  ['a workshop', { name: null, workshop: '细纱二车间', kind: '先进班组' }],
  ['of no one', { name: null, unit: null }, 'refuse name: 请填写获得者的姓名，或获奖的单位、班组'],
  ['a person of no unit', { unit: null }, 'later unit: 请补获得者的单位'],
  ['said to be a unit, with a name', { bearer: '单位' }, 'warn bearer: 授予对象填了单位，按其他各栏推算是个人，请核对', 'refuse bearer: 授予对象和所填的姓名、班组、单位对不上，请核对'],
  ['a 汇总 of persons', { form: '汇总', times: '37', name: null, unit: null, bearer: '个人' }],
  ['a 汇总 of no one knows whom', { form: '汇总', times: '37', name: null, unit: null }, 'refuse bearer: 汇总数请填写授予对象是个人、单位还是班组'],
  ['gone before it was given', { until: '2025-08-19' }, 'refuse until: 称号终止日期早于授予日期，请核对'],
  ['in the selection of the year', { selection: '第五届十佳优秀工人评选 2025-03-03' }],
  ['given before its selection began', { selection: '技术创新能手评选 2025-05-06', day: '2025-05-05' }, 'refuse day: 授予日期早于评选启动日期，请核对'],
  ['of no level', { rank: null }, 'later rank: 请填写授予级别'],
])

changes(desk, 'a technician of the county less', { ledger: 'honour', find: '林枫', do: 'remove' }, [
  [town, '2025H1', {
    'honour.honours': [16, 15], 'honour.honours:county': [3, 2], 'honour.people': [14, 13], 'honour.people:science': [2, 1], 'honour.ranked': [14, 13],
    'honour.ranked:county': [2, 1],
  }],
  [liuxi, '2024', {}],
])
changes(desk, 'a model worker who moves away is honoured still, and stands no more', { ledger: 'honour', find: '石磬', do: 'change', values: { until: '2025-06-01' } }, [
  [town, '2025H1', { 'honour.models': [3, 2], 'honour.models:city': [2, 1] }],
])
