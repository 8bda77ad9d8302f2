import type { Fields, Parts } from '#model/field.ts'
import { contestParts } from './contest.ts'

/** What happens when: of a plan as of the activity that it fills. */
export const scheduleFields = {
  at: { kind: 'time', label: '时间' }, minutes: { kind: 'count', label: '时长', units: ['分钟'] },
  item: { kind: 'text', label: '内容', required: true, aka: ['环节'] }, who: { kind: 'text', label: '负责', aka: ['负责人'] },
} as const satisfies Fields

export const fields = {
  day: { kind: 'date', label: '活动日期', required: true, aka: ['日期', '时间', '举办日期'] },
  title: { kind: 'text', label: '活动名称', required: true, aka: ['名称', '活动', '主题'] },
  kind: {
    kind: 'choice', label: '活动类别', required: true, aka: ['类别', '类型'],
    of: {
      committee: { label: '委员会会议', aka: ['工会委员会会议', '委员会议'] },
      chairs: { label: '工会主席会议', aka: ['主席会议', '主席例会', '主席会', '村联合工会主席会议'] },
      area: { label: '片会', aka: ['分片会议', '片区会议', '工会片会'] },
      special: { label: '专线会议', aka: ['主席专线会议', '工会专线会议'] },
      convey: { label: '传达学习会', aka: ['传达上级会议精神', '传达会议精神', '传达贯彻', '精神传达', '传达学习', '学习贯彻会议精神', '传达'] },
      commend: { label: '表彰大会', aka: ['表彰会', '总结表彰'] },
      congress: { label: '代表大会', aka: ['工会代表大会', '会员代表大会'] },
      meeting: { label: '其他会议', aka: ['工作会议', '座谈会', '视频会', '推进会', '部署会', '动员会'] },
      chairTraining: { label: '工会主席培训', aka: ['主席培训', '主席学习培训', '工会干部培训', '工会主席培训班'] },
      safetyTraining: { label: '安全培训', aka: ['安全生产培训', '安全法规培训', '安全生产知识培训', '安全知识培训'] },
      skillTraining: { label: '技能培训', aka: ['种植技能培训', '职业技能培训', '技能培训班'] },
      lawTraining: { label: '法律培训', aka: ['普法培训', '法律知识培训', '法规培训'] },
      lecture: { label: '专题讲座', aka: ['讲座'] },
      drill: { label: '消防演练', aka: ['演练', '应急演练', '安全演练', '灭火演练', '逃生演练'] },
      skillContest: { label: '技能竞赛', aka: ['劳动竞赛', '技能比武', '操作技能竞赛', '比武', '技能大赛', '技能比赛'] },
      quiz: { label: '知识竞赛', aka: ['知识问答', '有奖问答'] },
      speech: { label: '演讲比赛', aka: ['演讲'] },
      show: { label: '文艺演出', aka: ['文艺晚会', '演出'] },
      sport: { label: '体育比赛', aka: ['运动会', '球赛', '篮球', '乒乓球', '羽毛球', '象棋', '登山', '拔河', '友谊赛', '拔河比赛', '篮球赛', '篮球比赛', '乒乓球赛', '乒乓球比赛', '羽毛球赛', '象棋赛', '象棋比赛', '登山比赛', '登山活动', '健步走', '篮球联赛', '足球赛'] },
      festival: { label: '节日活动', aka: ['联欢', '游园', '联欢活动', '联欢会'] },
      study: { label: '理论学习', aka: ['学习会', '大讨论', '主题讨论'] },
      lawStudy: { label: '学法活动', aka: ['同学法', '共同学法', '同学法活动'] },
      lawPublicity: { label: '普法宣传', aka: ['法律宣传', '普法活动', '普法宣传活动', '工会法宣传', '法律咨询活动', '法律六进'] },
      safetyPublicity: { label: '安全宣传', aka: ['安全宣传活动', '安全宣传咨询', '安全咨询日', '职业病防治宣传'] },
      pledge: { label: '倡议承诺', aka: ['诚信倡议', '诚信承诺', '承诺签名', '倡议签名'] },
    },
  },
  role: {
    kind: 'choice', label: '工会角色', required: true, usual: 'host', aka: ['角色'],
    of: {
      host: { label: '主办', aka: ['举办', '组织', '开展', '召开', '办了', '开了', '搞了'], verb: '举办' },
      joint: { label: '联合', aka: ['联合举办', '联办', '合办', '一起办', '会同'], verb: '与{partners}联合举办' },
      join: { label: '参与', aka: ['参加'], verb: '参加' },
      assist: { label: '配合', aka: ['陪同', '陪'], verb: '配合{partners}开展' },
    },
  },
  partners: { kind: 'text', label: '联合单位', aka: ['合作单位', '会同单位'] },
  place: { kind: 'place', label: '地点' },
  people: { kind: 'people', label: '参加人员', aka: ['参加人数', '参赛人数', '人数'] },
  begins: { kind: 'time', label: '开始时间', aka: ['几点开始'] },
  organizer: {
    kind: 'choice', label: '举办层级', aka: ['举办级别', '主办层级'], help: '哪一级办的：企业自己办的分开数，镇里报村里的也不会数两遍',
    of: {
      firm: { label: '企业自办', aka: ['企业自己办', '企业自行组织'] }, village: { label: '村（社区）', aka: ['村级', '社区级'] },
      town: { label: '乡镇（街道）', aka: ['镇级', '乡级'] }, above: { label: '县级以上', aka: ['县级', '市级', '上级组织'] },
    },
  },
  speaker: { kind: 'text', label: '授课人', aka: ['主讲人', '授课老师', '讲师'] },
  audience: { kind: 'count', label: '观众人数', aka: ['观众'], units: ['人', '名', '位', '人次'] },
  programmes: { kind: 'count', label: '节目数', aka: ['节目', '演出节目', '剧目'], units: ['个'] },
  performers: { kind: 'count', label: '演职人员', aka: ['演员', '演出人员', '参演人员'], units: ['人', '名', '位'] },
  result: { kind: 'text', label: '比赛成绩', aka: ['成绩', '比赛结果', '获得名次'] },
  term: { kind: 'count', label: '第几届', aka: ['届'], units: ['届'] },
  session: { kind: 'count', label: '第几次', aka: ['次会议'], units: ['次'] },
  series: { kind: 'text', label: '赛事系列', aka: ['系列赛事'], help: '名称里写了第几届就不用填；各届填同一个名称，好比较历届' },
  feast: {
    kind: 'choice', label: '节日', aka: ['节庆', '所属节日'],
    of: {
      newYear: { label: '元旦', aka: ['新年'] }, spring: { label: '春节', aka: ['新春', '迎春'] }, lantern: { label: '元宵', aka: ['元宵节'] },
      women: { label: '三八', aka: ['三八节', '妇女节', '三八妇女节'] },
      labour: { label: '五一', aka: ['五一节', '劳动节', '五一劳动节'] }, youth: { label: '五四', aka: ['青年节'] }, boat: { label: '端午', aka: ['端午节'] }, party: { label: '七一', aka: ['建党节'] },
      army: { label: '八一', aka: ['建军节'] }, moon: { label: '中秋', aka: ['中秋节'] }, national: { label: '国庆', aka: ['国庆节', '十一'] }, elders: { label: '重阳', aka: ['重阳节'] },
    },
  },
  number: { kind: 'text', label: '活动通知文号', aka: ['通知文号'] },
  conveyed: { kind: 'text', label: '传达的会议或文件', aka: ['传达内容', '上级会议', '会议精神'] },
  conveyedOf: { kind: 'date', label: '上级会议日期' },
  laws: {
    kind: 'choices', label: '宣讲的法律', aka: ['学习的法律', '法律名称', '宣传的法律'],
    of: {
      union: { label: '工会法', aka: ['中华人民共和国工会法', '实施工会法办法'] }, charter: { label: '工会章程', aka: ['中国工会章程'] }, labour: '劳动法',
      contract: '劳动合同法', mediation: { label: '劳动争议调解仲裁法', aka: ['调解仲裁法'] }, safety: { label: '安全生产法', aka: ['安全生产法规'] },
      disease: '职业病防治法', insurance: { label: '社会保险法', aka: ['工伤保险条例'] }, women: { label: '妇女权益保障法', aka: ['女职工劳动保护特别规定'] },
      wages: { label: '工资支付法规', aka: ['工资支付条例', '保障农民工工资支付条例'] }, agreement: { label: '集体合同法规', aka: ['集体合同条例', '集体合同规定'] }, other: '其他法律',
    },
  },
  ways: {
    kind: 'choices', label: '宣传方式',
    of: {
      lesson: { label: '讲课', aka: ['授课'] }, stand: { label: '现场咨询', aka: ['咨询台', '摆摊'] }, leaflet: { label: '发放资料', aka: ['发资料', '发传单'] },
      board: { label: '板报橱窗', aka: ['宣传栏'] }, quiz: { label: '现场答题', aka: ['答题活动'] }, online: { label: '网上宣传', aka: ['微信宣传'] },
    },
  },
  heads: { kind: 'count', label: '法人代表人数', aka: ['法人代表', '企业负责人'], units: ['人', '名', '位'], help: '企业法人代表和职工一起学法时，来了几位法人代表' },
  budget: { kind: 'money', label: '经费预算', aka: ['预算', '预算合计'], help: '方案审定后自动填；实际花了多少填在经费来源里' },
  cost: { kind: 'money', label: '经费合计', aka: ['经费', '费用', '花费', '花了', '开支', '奖金'] },
} as const satisfies Fields

export const parts = {
  schedule: { label: '活动流程', fields: scheduleFields },
  ...contestParts,
  lines: {
    label: '经费来源',
    fields: {
      source: {
        kind: 'choice', label: '来源', required: 'later',
        of: {
          union: { label: '工会', aka: ['工会经费'] }, superior: { label: '上级工会', aka: ['上级', '市总工会', '市总', '县总工会', '县总'] }, government: { label: '政府', aka: ['财政', '部门'] },
          firm: { label: '企业', aka: ['公司', '厂里', '厂方'] }, donation: { label: '捐赠', aka: ['捐助'] },
        },
      },
      amount: { kind: 'money', label: '金额', required: true },
      item: { kind: 'text', label: '用途' },
    },
  },
} as const satisfies Parts
