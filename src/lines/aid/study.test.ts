import { changes, counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from study.csv beside this file; money in 分. */
const [town, liuxi] = ['青石镇总工会', '柳溪村联合工会']
const desk = await sampleDesk('household', 'study')
const yuan = (n: number) => n * 100

/* 洪亮’s money has not come yet; 柳溪村’s 汇总 is of two. */
counted(desk, 'study', [[town, '2025H1'], [town, '2024'], [town, '2025'], [liuxi, '2025Q3']], {
  students: [5, 2, 11, 2],
  'students:primary': [1, 0, 2, 0],
  'students:junior': [1, 0, 2, 0],
  'students:senior': [1, 1, 1, 0],
  'students:vocational': [0, 0, 1, 0],
  'students:university': [1, 1, 4, 2],
  'students:': [1, 0, 1, 0],
  singleParent: [1, 0, 2, 0],
  money: [yuan(2600), yuan(7000), yuan(14_400), yuan(4000)],
  'money:primary': [yuan(500), 0, yuan(1000), 0],
  'money:junior': [yuan(800), 0, yuan(1600), 0],
  'money:senior': [yuan(1000), yuan(2000), yuan(1000), 0],
  'money:vocational': [0, 0, yuan(1500), 0],
  'money:university': [0, yuan(5000), yuan(9000), yuan(4000)],
  'money:': [yuan(300), 0, yuan(300), 0],
  funds: [yuan(2600), yuan(7000), yuan(14_400), yuan(4000)],
  'funds:union': [yuan(1800), yuan(2000), yuan(2600), 0],
  'funds:superior': [0, yuan(5000), yuan(6500), 0],
  'funds:firm': [yuan(500), 0, yuan(1000), 0],
  'funds:donation': [0, 0, yuan(4000), yuan(4000)],
  'funds:': [yuan(300), 0, yuan(300), 0],
  rounds: [1, 1, 2, null],
  average: [yuan(520), yuan(3500), yuan(14_400) / 11, yuan(2000)],
})

ruled(desk, 'study', { union: town, day: '2025-08-22', student: '严小', household: '方大山', stage: '高中', term: '2025年秋季', amount: '1000', source: '工会', people: 1 }, [
  ['a student', {}],
  ['two in one row', { people: 2 }, 'refuse people: 一条明细登记一名学生，几名一起的请按汇总登记'],
  ['the same student and term', { student: '方晓' }, 'refuse student: 已有金秋助学“方晓 2025年秋季”（学生姓名、助学批次相同），请打开那一条修改，或改正后再登记'],
  ['another child of the household', { student: '方明' }],
  ['of no term', { term: null }, 'later term: 请填写助学批次'],
])

changes(desk, 'a year later it is another year’s', { ledger: 'study', find: '方晓 2025年春季', do: 'change', values: { day: '2024-12-30' } }, [
  [town, '2025H1', {
    'study.students': [5, 4], 'study.students:senior': [1, null], 'study.money': [yuan(2600), yuan(1600)], 'study.money:senior': [yuan(1000), null],
    'study.funds': [yuan(2600), yuan(1600)], 'study.funds:union': [yuan(1800), yuan(800)], 'study.average': [yuan(520), yuan(400)],
  }],
])
