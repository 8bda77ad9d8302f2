/*
 * What six townships reported (rows as the office's handbook numbers them), and what of the product serves each: figures by
 * their names, the phrase that tells one of them, or, where a report tells no number, the fields that hold it.
 */
export type Row = {
  row: number
  thing: string
  /** Names of figures, with a part of their split where the row speaks of it. */
  figures?: readonly string[]
  /** The sentence of a summary that tells it; its full id. */
  phrase?: string
  /** Fields that hold what no figure counts, as `ledger.field`. */
  fields?: readonly string[]
}

export const rows: readonly Row[] = [
  { row: 1, thing: '基层工会组织名册', figures: ['union.standing', 'union.standing:village'], phrase: 'union.standing' },
  { row: 2, thing: '新建工会', figures: ['union.founded', 'founding.members'], phrase: 'union.founded' },
  { row: 3, thing: '建会走访', figures: ['visit.prospects', 'visit.prospects:willing'], phrase: 'visit.prospects' },
  { row: 4, thing: '应建会调查摸底', figures: ['employer.required', 'employer.built', 'employer.rate'], phrase: 'employer.uncovered' },
  { row: 5, thing: '25人以上企业独立建会', figures: ['employer.uncovered', 'employer.womenless', 'employer.mediatorless'], phrase: 'employer.uncovered' },
  { row: 6, thing: '外资企业建会', figures: ['employer.foreign', 'employer.foreignBuilt'] },
  { row: 7, thing: '个私企业加入村联合工会', figures: ['employer.covered'], phrase: 'employer.covered' },
  { row: 8, thing: '合作社、特色街区建会', figures: ['founding.exploratory'], phrase: 'founding.exploratory' },
  { row: 9, thing: '建会“四个结合”', figures: ['founding.combined'], phrase: 'founding.combined' },
  { row: 10, thing: '代表大会、委员会会议、换届', figures: ['election.held', 'election.expired', 'activity.sessions'], phrase: 'election.held' },
  { row: 11, thing: '领导班子', figures: ['post.people', 'post.fullTime'] },
  { row: 12, thing: '各委员会', figures: ['body.standing', 'body.people'], phrase: 'body.standing' },
  { row: 13, thing: '工会办公室、专职人员', figures: ['post.fullTime'], fields: ['post.fullTime'] },
  { row: 14, thing: '规章制度与上墙', figures: ['regulation.standing', 'regulation.displayed'], phrase: 'regulation.standing' },
  { row: 15, thing: '档案管理', fields: ['member.card'] },
  { row: 16, thing: '主席会议、片会、专线会议', figures: ['activity.meetings', 'activity.meetings:chairs'], phrase: 'activity.meetings' },
  { row: 17, thing: '上级会议精神传达', figures: ['activity.conveyed'] },
  { row: 18, thing: '规范化建设“六化”', figures: ['cultivation.normed'], phrase: 'cultivation.normed' },
  { row: 19, thing: '三级联创', figures: ['cultivation.open', 'cultivation.applied'], phrase: 'cultivation.open' },
  { row: 20, thing: '党建带工建、两新企业', figures: ['union.partyLed', 'union.twoNew'] },
  { row: 21, thing: '基层工会数据库', figures: ['document.done', 'document.tasks'], phrase: 'document.received' },
  { row: 22, thing: '组建率、入会率', figures: ['employer.rate', 'headcount.rate'] },
  { row: 23, thing: '女职工示范单位', figures: ['cultivation.named'], phrase: 'cultivation.named' },
  { row: 24, thing: '典型培养', figures: ['cultivation.open'], phrase: 'cultivation.open' },
  { row: 25, thing: '会员名册', figures: ['member.total', 'member.women', 'member.migrants', 'member.womenShare'], phrase: 'member.total' },
  { row: 26, thing: '发展新会员', figures: ['member.added', 'movement.lost'], phrase: 'member.added' },
  { row: 27, thing: '干部职工入会', figures: ['headcount.rate', 'headcount.workers'] },
  { row: 28, thing: '农民工、外省籍职工', figures: ['member.migrants', 'dispute.migrants', 'activity.entrantMigrants'], phrase: 'member.total' },
  { row: 29, thing: '会员档案', figures: ['member.enrolled', 'member.realName'] },
  { row: 30, thing: '劳动争议案件', figures: ['dispute.received', 'dispute.received:injury', 'dispute.sought', 'dispute.success'], phrase: 'dispute.received' },
  { row: 31, thing: '信访接待', figures: ['petition.received'], phrase: 'petition.received' },
  { row: 32, thing: '调解网络', figures: ['body.mediations', 'body.mediators'], phrase: 'body.standing' },
  { row: 33, thing: '劳动关系预警', figures: ['supervision.warnings'], phrase: 'supervision.warnings' },
  { row: 34, thing: '职工维权窗口', figures: ['supervision.window', 'supervision.windowPeople'], phrase: 'supervision.window' },
  { row: 35, thing: '法律援助、法律咨询', figures: ['advice.aided', 'advice.asked'], phrase: 'advice.aided' },
  { row: 36, thing: '农民工讨薪', figures: ['recovery.workers', 'recovery.recovered'], phrase: 'recovery.recovered' },
  { row: 37, thing: '劳动关系三方会议', figures: ['supervision.threeSides'], phrase: 'supervision.threeSides' },
  { row: 38, thing: '人大执法检查', figures: ['supervision.rounds', 'supervision.visits'], phrase: 'supervision.rounds' },
  { row: 39, thing: '劳动法律监督', figures: ['supervision.findings', 'supervision.corrected', 'supervision.letters'], phrase: 'supervision.letters' },
  { row: 40, thing: '假期协商、加班工资', fields: ['visit.reason'] },
  { row: 41, thing: '疫情防治检查', figures: ['inspection.rounds', 'inspection.firms'], phrase: 'inspection.rounds' },
  { row: 42, thing: '谈心走访', figures: ['visit.care'], phrase: 'visit.care' },
  { row: 43, thing: '女职工特殊权益', figures: ['body.womens', 'agreement.signed:women'], phrase: 'agreement.signed' },
  { row: 44, thing: '集体合同', figures: ['agreement.inForce', 'agreement.covered', 'agreement.coveredWorkers', 'agreement.coverage'], phrase: 'agreement.inForce' },
  { row: 45, thing: '工资集体协商', figures: ['agreement.talks', 'agreement.talkFirms', 'agreement.talkWorkers', 'agreement.rise'], phrase: 'agreement.talks' },
  { row: 46, thing: '工资协商指导小组', figures: ['body.standing', 'visit.visits:talks'], phrase: 'body.standing' },
  { row: 47, thing: '劳动安全卫生协议', figures: ['agreement.signed:safety'], phrase: 'agreement.signed' },
  { row: 48, thing: '履约监督、代表巡视', figures: ['supervision.rounds', 'supervision.correctRate'], phrase: 'supervision.rounds' },
  { row: 49, thing: '职代会', figures: ['congress.held', 'congress.delegates', 'congress.passed'], phrase: 'congress.held' },
  { row: 50, thing: '行业工作委员会', figures: ['body.trades'] },
  { row: 51, thing: '民主管理指导、厂务公开', figures: ['visit.visits:guide', 'openness.times'], phrase: 'openness.times' },
  { row: 52, thing: '职工与法人代表同学法', figures: ['activity.held:study'] },
  { row: 53, thing: '诚信倡议、宣誓', figures: ['activity.held'] },
  { row: 54, thing: '困难职工档案', figures: ['household.standing', 'household.people', 'household.opened', 'household.reported'], phrase: 'household.standing' },
  { row: 55, thing: '节日慰问', figures: ['consolation.households', 'consolation.money'], phrase: 'consolation.feasts' },
  { row: 56, thing: '专项募捐', figures: ['appeal.received', 'appeal.partner', 'appeal.out'], phrase: 'appeal.appeals' },
  { row: 57, thing: '医疗互助', figures: ['mutual.joined', 'mutual.rate', 'claim.cases', 'claim.money'], phrase: 'mutual.joined' },
  { row: 58, thing: '助学', figures: ['study.students', 'study.money', 'study.average'], phrase: 'study.students' },
  { row: 59, thing: '低保衔接', figures: ['support.referred', 'support.referredPeople', 'support.referredMoney'], phrase: 'support.referred' },
  { row: 60, thing: '“1+1”结对帮扶', figures: ['support.pairs'], phrase: 'support.pairs' },
  { row: 61, thing: '企业内部互助帮困', figures: ['support.firms', 'support.firmMoney'], phrase: 'support.firms' },
  { row: 62, thing: '职工体检', figures: ['service.checkups', 'service.checkupCost', 'service.perHead'], phrase: 'service.checkups' },
  { row: 63, thing: '劳模疗养', figures: ['service.people'], phrase: 'service.people' },
  { row: 64, thing: '下岗职工、退休职工', figures: ['household.laidOff', 'household.retired'] },
]
