import { counted, ruled } from '../../../test/counted.ts'
import { sampleDesk } from '../../../test/desk.ts'

/* Counted by hand from the samples beside this file; money in 分. */
const [town, shiwan] = ['青石镇总工会', '石湾村联合工会']
const desk = await sampleDesk('article', 'print', 'subscription')
const yuan = (n: number) => n * 100

// What no one printed was only sent; a clipping without a date counts in no year; of 竹编师傅 no one says what it is.
counted(desk, 'article', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  sent: [6 + 4 + 4 + 1, 2, 16, 4],
  'sent:news': [10, 2, 11, 4],
  'sent:brief': [4, 0, 4, 0],
  'sent:': [1, 0, 1, 0],
  published: [9, 2, 10, 4],
  'published:national': [0, 1, 0, 0],
  'published:province': [1, 0, 1, 0],
  'published:city': [1, 0, 2, 0],
  'published:county': [2, 1, 2, 0],
  'published:town': [5, 0, 5, 4],
  briefs: [4, 0, 4, 0],
  adopted: [3, 0, 3, 0],
  'adopted:city': [1, 0, 1, 0],
  'adopted:county': [2, 0, 2, 0],
})

// The 汇总 of 石湾 tells its one board again; how many slogans 柳溪 hung up no one counted.
counted(desk, 'print', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2025H1']], {
  leaflets: [1900, 800, 1900, 0],
  'leaflets:safety': [1200, 800, 1200, 0],
  'leaflets:law': [500, 0, 500, 0],
  'leaflets:': [200, 0, 200, 0],
  booklets: [300, 0, 300, 0],
  banners: [12, 8, 12, 0],
  posters: [60, 0, 60, 0],
  boards: [1 + 2 + 6, 0, 10, 6],
  messages: [3200, 0, 3200, 0],
  cost: [yuan(2500), yuan(320), yuan(2500), null],
})

// Papers for a year are ordered at the end of the one before.
counted(desk, 'subscription', [[town, '2025H1'], [town, '2024'], [town, '2025'], [shiwan, '2024']], {
  ordered: [8, 117, 132, 4],
  'ordered:union': [0, 66 + 30 + 4 + 2, 102, 4],
  'ordered:party': [0, 15, 20, 0],
  'ordered:other': [8, 0, 8, 0],
  'ordered:': [0, 0, 2, 0],
  task: [null, 118, 110, 4],
  counted: [0, 117, 122, 4],
  rate: [null, 100 * 117 / 118, 100 * 122 / 110, 100],
  titles: [1, 3, 5, 1],
  cost: [yuan(1600), yuan(28_800), yuan(32_200), yuan(1200)],
})

ruled(desk, 'article', { union: town, day: '2025-07-02', title: '高温天里的一杯茶', kind: '新闻报道', paper: '北湾日报', rank: '县级' }, [
  ['one that was printed', {}],
  ['one sent in', { paper: null, rank: '未采用' }],
  ['a brief of the office itself', { kind: '简报', paper: null, rank: null }],
  ['printed, at what level no one says', { rank: null }, 'later rank: 请补刊发级别；没有被采用的选“未采用”'],
  ['printed, where no one says', { paper: null }, 'later paper: 已刊发的，请补刊发单位'],
  ['printed, and said not to be', { rank: '未采用' }, 'refuse rank: 写了刊发单位，刊发级别就不能选“未采用”，请核对'],
  ['a 汇总 of several', { form: '汇总', times: 3, title: null, paper: null }],
  ['the same with another author', { author: '白露', day: '2025-02-12', title: '新春岗位送到厂门口' }, 'refuse title: 已有宣传信息“新春岗位送到厂门口 2025-02-12”（标题、刊发单位、刊发日期相同），请打开那一条修改，或改正后再登记'],
])
ruled(desk, 'print', { union: town, day: '2025-07-02', kind: '宣传资料', number: '300', subject: '法律法规' }, [
  ['leaflets', {}],
  ['how many no one says', { number: null }, 'later number: 请填写数量'],
])
ruled(desk, 'subscription', { union: town, day: '2025-11-02', title: '职工周报', kind: '工会报刊', year: '2026', task: '10', ordered: '12' }, [
  ['more than was asked for', {}],
])
