import { ledger } from '#model/ledger.ts'
import { inOrder } from '#model/rules.ts'
import { payment } from '#office/payers.ts'
import { RANKS } from '#office/ranks.ts'

/** What is a place, so that its opening and its floor are asked for; a set of equipment, a paper or a club has neither. */
const ROOMS = ['library', 'sports', 'centre', 'station', 'mothers'] as const

/** 阵地设施: where workers read, play and rest, and what was put there; with the readers who came, a row a count. */
export const facility = ledger({
  id: 'facility', label: '阵地设施', unit: '个', day: 'opened',
  title: ['unit', 'name'],
  keys: [['unit', 'name', 'opened'], ['name', 'opened']],
  fields: {
    name: { kind: 'text', label: '阵地名称', required: true, aka: ['名称', '设施名称', '书屋名称', '场地名称'] },
    kind: {
      kind: 'choice', label: '阵地类别', required: true, aka: ['类别', '设施类别'],
      of: {
        library: { label: '职工书屋', aka: ['书屋', '图书室', '阅览室', '图书角', '职工图书室'] },
        sports: { label: '文体场地', aka: ['篮球场', '乒乓球室', '健身房', '活动室', '体育场地', '篮球基地', '球场', '羽毛球场', '灯光球场'] },
        equipment: { label: '文体设施', aka: ['体育器材', '文体器材', '健身器材', '文体设备'] },
        centre: { label: '职工之家活动中心', aka: ['职工活动中心', '文化活动中心', '职工俱乐部', '文化礼堂'] },
        station: { label: '户外劳动者驿站', aka: ['爱心驿站', '工会驿站', '劳动者驿站', '司机之家'] },
        mothers: { label: '妈妈小屋', aka: ['母婴室', '爱心妈妈小屋', '母婴关爱室'] },
        window: { label: '宣传窗', aka: ['画廊', '宣传栏', '橱窗', '黑板报', '宣传画廊'] },
        paper: { label: '企业报', aka: ['企业报刊', '厂报', '企业内刊', '内刊'] },
        club: { label: '职工社团', aka: ['联谊会', '兴趣小组', '文体协会', '职工文体协会', '艺术团', '球队'] },
        other: { label: '其他阵地', aka: ['其他'] },
      },
    },
    unit: { kind: 'ref', to: ['employer', 'union'], label: '所在单位', aka: ['单位', '企业', '建设单位'] },
    place: { kind: 'place', label: '地点', aka: ['地址', '位置'] },
    opened: { kind: 'date', label: '启用日期', required: true, aka: ['建成日期', '开放日期', '配备日期', '创办日期', '日期'] },
    closed: { kind: 'date', label: '停用日期', aka: ['关闭日期', '停办日期'] },
    area: { kind: 'decimal', label: '面积', aka: ['建筑面积', '平方米', '平方'], help: '平方米' },
    books: { kind: 'count', label: '藏书', aka: ['图书', '藏书量', '图书册数', '图书数量'], units: ['册', '本'] },
    pieces: { kind: 'count', label: '器材数量', aka: ['器材', '件数', '套数'], units: ['件', '套', '台'] },
    members: { kind: 'count', label: '社团人数', aka: ['会员数', '成员人数'], units: ['人', '名'] },
    rank: { kind: 'choice', label: '命名级别', aka: ['级别', '示范级别'], of: RANKS },
    cost: { kind: 'money', label: '投入资金', aka: ['投入', '投了', '造价', '费用', '花费', '建设资金'] },
  },
  parts: {
    readers: {
      label: '读者和使用',
      fields: {
        on: { kind: 'date', label: '统计时间', required: true, aka: ['日期'] },
        people: { kind: 'count', label: '人次', required: true, aka: ['读者', '读者人次', '使用人次'], units: ['人次', '人'] },
      },
    },
    lines: { label: '资金来源', fields: payment },
  },
  sums: { cost: ['lines', 'amount'] },
  rules: [
    inOrder('opened', 'closed', '停用日期早于启用日期，请核对'),
    { ok: r => r.unit !== null || r.place !== null || !ROOMS.some(kind => kind === r.kind), say: '请补所在单位或地点', at: 'unit', strength: 'later' },
    { ok: r => r.kind !== 'library' || r.books !== null, say: '职工书屋，请补藏书册数', at: 'books', strength: 'later' },
    { ok: r => !r.cost || r.lines.length > 0, say: '有投入资金，请补资金来源', at: 'lines', strength: 'later' },
    { ok: r => r.kind === 'library' || r.books === null, say: '只有职工书屋填藏书，请核对阵地类别', at: 'books', strength: 'warn' },
  ],
  indicators: {
    standing: { label: '职工文体阵地', unit: '个', units: ['家', '处'], aka: ['文体阵地', '职工阵地', '阵地设施', '现有阵地'], stock: 'opened', until: 'closed', by: 'kind' },
    built: { label: '新建文体阵地', unit: '个', units: ['家', '处'], aka: ['新建阵地', '建起阵地', '新增阵地', '新增文体阵地', '建成阵地'], flow: 'opened', by: 'kind' },
    equipped: {
      label: '配备文体设施', unit: '家', units: ['个'], aka: ['配备文体设施企业', '添置文体设施', '配备体育设施', '配置文体器材', '企业配备文体设施'], flow: 'opened',
      where: { kind: 'equipment' }, distinct: 'unit',
    },
    libraries: { label: '职工书屋', unit: '个', units: ['家', '间'], aka: ['建成职工书屋', '建有职工书屋', '建立职工书屋'], stock: 'opened', until: 'closed', where: { kind: 'library' }, by: 'rank' },
    books: { label: '职工书屋藏书', unit: '册', units: ['本'], aka: ['藏书', '图书', '书屋藏书', '各类图书', '购置图书', '添置图书', '存书'], stock: 'opened', until: 'closed', where: { kind: 'library' }, sum: 'books' },
    readers: { label: '职工书屋读者', unit: '人次', units: ['人'], aka: ['接待读者', '书屋读者', '读者', '借阅', '职工借阅'], flow: 'on', of: 'readers', where: { kind: 'library' }, sum: 'people' },
    stations: { label: '户外劳动者驿站', unit: '个', units: ['家', '处'], aka: ['爱心驿站', '工会驿站', '劳动者驿站', '户外劳动者服务站', '劳动者港湾', '服务站点'], stock: 'opened', until: 'closed', where: { kind: 'station' } },
    windows: { label: '宣传窗阵地', unit: '个', units: ['块', '处'], aka: ['固定宣传窗', '宣传阵地'], stock: 'opened', until: 'closed', where: { kind: 'window' } },
    papers: { label: '办有企业报的企业', unit: '家', units: ['个'], aka: ['创办企业报', '办企业报', '企业报刊', '企业报'], stock: 'opened', until: 'closed', where: { kind: 'paper' }, distinct: 'unit' },
    clubs: { label: '职工社团', unit: '个', units: ['支', '家'], aka: ['职工文体社团', '联谊会', '文体协会'], stock: 'opened', until: 'closed', where: { kind: 'club' } },
    invested: { label: '阵地建设投入', unit: '元', aka: ['投入阵地建设', '阵地投入', '投入文体设施', '文体设施投入', '投入建设资金', '投入资金阵地', '投入资金书屋', '投入资金文体设施', '投资建设阵地', '总投入', '投入阵地', '共投入'], flow: 'opened', of: 'lines', sum: 'amount', by: 'source' },
  },
})
