/**
 * Invented sentences in the manner of reports that stand on the web: of parts that are told like wholes, of one gift among many, of deeds in a chain.
 * Labelled like the free sentences.
 */
export const scrapedSentences: readonly string[] = [
  // What a word before the name makes a part of it
  '全乡有站所工会会员{64人|-}，教育、卫生、粮食系统会员{415人|-}，“两有一强”工会{23家|-}。',
  '“六好”工会{31家|-}，独立基层工会{52个|-}，会员{4100人|member.total}。',
  '建成高标准驿站{3家|-}，24小时驿站{2个|-}，驿站总数达{11个|facility.stations}。',
  '为{3名|-}生活困难的省级劳模申请帮扶资金{2.4万元|grant.funds}。',
  // Growth of what was told
  '签订工资专项集体合同{96份|agreement.signed:wage}，比上年增长{14%|-}；职工工资平均增长{6.5%|agreement.rise}。',
  '发展会员{380人|member.added}，同比增长{9.2%|-}。',
  // In a chain the noun beside the next number is that number's
  '{三家|union.standing:village}联合工会已覆盖小企业{88家|employer.covered}。',
  '基层工会涵盖法人单位{73个|employer.covered}。',
  // Wages that were owed
  '帮助{14名|recovery.migrants}外来务工人员追回欠薪{9.6万元|recovery.recovered}。',
  '讨回了被拖欠的{21万元|recovery.recovered}工资。',
  // Agreements by kind
  '已签订工资协商集体合同{61份|agreement.signed:wage}，其中行业性工资集体合同{7份|?}。',
  // Gifts and aid
  '各村工会走访慰问、资助困难职工{47名|grant.households}，发放慰问资助金额{38600元|consolation.money}。',
  '冬送温暖活动中为{73人|consolation.people}发放慰问金{2.2万元|consolation.money}；夏送清凉活动中为{340人|consolation.frontline}送去价值{1.6万元|consolation.goods}的清凉物资。',
  '帮助{21名|-}困难职工家庭的大学毕业生找到了工作。',
  '资助职工{9人|-}圆了求学梦，读上了函授大专。',
  '镇总工会筹资{4.3万元|?}，在年前送到了困难职工手中。',
  // What is none of ours
  '已建的企业帮困基金有{19家|-}，涉及基金{41万元|-}。',
  '双增双节创价值{320万元|suggestion.benefit}，技改项目{18项|suggestion.projects}创效{56万元|?}。',
  '评选县五一劳动奖状{2个|?}、奖章{5名|honour.people:medal}。',
  '今年共建{两个|union.founded:enterprise}非公企业工会组织，发展会员{66人|member.added}。',
  // What stands and what came to it
  '目前，我乡已建工会{17家|union.standing}，发展会员{2100人|member.total}；其中今年新建工会{4家|union.founded}，发展会员{260人|member.added}。',
  '现在，园内共组建有工会{38家|union.standing}，其中单独建会的{29家|?}，区域性联合工会{5家|union.standing:regional}。',
  '三年来，全乡共增加工会组织{26家|union.founded}，其中企业工会增加{20家|union.founded:enterprise}。',
  '已有单建工会{84家|-}，要创三星级工会{3家|-}、合格工会{9家|-}。',
  '今年帮助非公企业建立了{四家|union.founded}工会组织。',
  '已建工会的企业中有{29家|agreement.talkFirms}签订了区域工资集体协商合同书。',
  '有{3个|?}基层工会被评为市模范工会。',
  '公布招聘信息{260条|-}，{7人|-}重新上岗。',
  '全乡职工{1.4万人|?}，其中女职工{5210人|?}；会员{1.2万人|member.total}，其中女会员{4870人|member.women}。',
  '县总筹资{2.6万元|?}，买了月饼和米面油。',
  '组织{18家|-}基层工会购买{七个|-}山区村的农副产品。',
  '共收到信访事件{41宗|petition.received}，全部办结。',
  // What was gathered until now is what there is
  '目前，我们已组建工会{17家|union.standing}，发展会员{640人|member.total}。',
  '全镇现有{6个|union.standing}工联会，社区工联会{4个|union.standing:community}，入会率达{88%|headcount.rate}、会员率达{91%|headcount.rate}。',
  // What stands behind the next figure tells who was counted
  '向{36名|grant.households}困难职工每人发放{800元|-}救助金。',
  '给{260名|consolation.frontline}城市美容师送去价值{1.3万元|consolation.goods}的防暑物品。',
  '动员快递员、骑手、货车司机等{65名|?}，{48名|member.added}送餐员、快递员等小哥加入了工会。',
  // Chains of one piece of work
  '受理农民工讨薪案件{9件|recovery.cases}，涉案金额{74万元|recovery.owed}，已结案{7件|recovery.settled}，挽回损失{61万元|recovery.recovered}，其余{2件|recovery.open}正在办理。',
  '帮助返乡的农民工讨回拖欠工资{53万元|recovery.recovered}。',
  '开展岗位练兵、技术比武{26场次|activity.contests}。',
  // People who are no members, firms that are no households, what adds up several, what happens in a day
  '园区里约有外卖骑手{70多名|-}。',
  '走访慰问高温作业的企业{14家|-}。',
  '发放慰问金{8万元|consolation.money}，慰问品价值{2万元|consolation.goods}，合计{10万元|-}。',
  '建设暖心小站{12个|facility.stations}，日均服务{150人次|-}。',
  // Other words for the same
  '印制政策单行本{600册|print.booklets}，张贴宣传字画{20幅|print.posters}。',
  '办理互助保障待遇申领{83人次|claim.cases}。',
  // Families of those who are helped, and what was done to those who are only named
  '资助困难职工子女上学{23人|study.students}。',
  '工会出资为{64名|service.checkups}先进职工进行了{一次|?}健康检查。',
  '全镇{46名|appeal.people}干部共捐款{5200元|appeal.received}。',
  '全乡在档困难职工{31名|household.standing}，在册劳模{7名|honour.models}。',
  // For each of them, also where a gift stands beside another
  '为每名困难职工发放{500元|-}慰问金和价值{200元|-}的慰问品。',
  '每户发放{600元|-}，共发放慰问金{1.8万元|consolation.money}。',
  // Agreements and what they cover
  '合同覆盖各类企业{96家|agreement.covered}。',
  '建立基层工会委员会{9家|union.founded}，基层工会涵盖法人单位{13个|employer.covered}。',
  '调解的劳动争议案件达{27件|dispute.mediated}。',
  '筹集送温暖活动资金{12万元|consolation.funds}。',
  '会员进行实名制登记{1900人|member.enrolled}。',
  '新发展会员{410人|member.added}，其中农民工会员{260人|-}。',
]
