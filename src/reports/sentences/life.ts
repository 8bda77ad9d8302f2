/** Sentences of publicity, money and the office's papers as officers write them, labelled as those of free.ts. */
export const lifeSentences: readonly string[] = [
  // 宣传
  '全年上报宣传信息{46篇|article.sent}，媒体采用{18篇|article.published}，其中省级{2篇|article.published:province}、市级{5篇|article.published:city}、县级{11篇|article.published:county}。',
  '刊发宣传报道{9篇|article.published}，编发工作简报{12期|article.briefs}，信息被上级采用{7篇|article.adopted}。',
  '报送信息{31条|article.sent}，其中简报信息{14条|article.sent:brief}；见报{6篇|article.published}。',
  '编发简报信息{10期|article.briefs}，简报信息被采用{4篇|article.adopted}。',
  '发放宣传资料{3200份|print.leaflets}，其中安全生产{1800份|print.leaflets:safety}、法律法规{1000份|print.leaflets:law}。',
  '印发宣传手册{500册|print.booklets}，悬挂横幅{26条|print.banners}，张贴宣传画{120张|print.posters}，出黑板报{14期|print.boards}。',
  '张贴标语{48张|print.banners}，制作宣传展板{16块|print.boards}，发送短信{2600条|print.messages}，宣传品制作费用{1.2万元|print.cost}。',
  '完成报刊征订{128份|subscription.ordered}，其中工会报刊{96份|subscription.ordered:union}、党报党刊{32份|subscription.ordered:party}，报刊征订任务{120份|subscription.task}，征订完成率{106.7%|subscription.rate}。',
  '订阅报刊{7种|subscription.titles}，报刊订阅费用{8640元|subscription.cost}；有任务的报刊征订{110份|subscription.counted}。',
  // 经费
  '到8月中旬工会经费入库{612345.6元|levy.received}，经费收缴任务{80万元|levy.task}，任务内经费入库{60.2万元|levy.settled}，经费收缴率{75.3%|levy.rate}。',
  '收缴工会经费{86.4万元|levy.received}，缴纳工会经费企业{64家|levy.payers}，返还基层工会经费{51.8万元|levy.returned}。',
  '欠缴工会经费企业{9家|levy.owing}，欠缴工会经费{6.3万元|levy.arrears}。',
  '收缴建会筹备金{1.8万元|levy.preparation}，收取会费{23560元|levy.dues}。',
  '应上缴工会经费{34.6万元|remittance.owed}，上缴工会经费{32万元|remittance.handed}，经费上缴率{92.5%|remittance.rate}，未上缴经费{2笔|remittance.late}。',
  '开展经费审查{14家次|audit.audited}，其中检查基层经费{11家次|audit.audited:grass}、离任审计{1家次|audit.audited:leaving}。',
  '对基层工会经费进行检查{13家|audit.grass}，审查发现问题{21个|audit.findings}，经审问题金额{4300元|audit.wrong}，审查问题整改{19个|audit.fixed}，审计整改率{90.5%|audit.fixRate}。',
  '多方筹集经费{9.6万元|cash.income}，其中政府{5万元|cash.income:government}、企业{1.6万元|cash.income:firm}；争取外来资金{6.6万元|cash.partner}。',
  '经费总支出{7.4万元|cash.spent}，工会本级支出{4.8万元|cash.unionSpent}，工会本级收入{5.2万元|cash.unionIncome}。',
  '有支出的活动{12次|cash.events}，对应活动支出{42600元|cash.eventSpent}，次均活动支出{3550元|cash.perEvent}。',
  // 考核与文稿
  '上报每月工作计划{12份|submission.plans}，报送计划考核材料{16份|submission.sent}，应报送材料{16份|submission.due}，材料报送率{100%|submission.rate}。',
  '到期未报送材料{2份|submission.open}。',
  '查找工作短板{6条|weakness.found}，改进问题{4条|weakness.improved}，尚未改进的问题{3条|weakness.open}，再次提出的问题{1条|weakness.repeated}，问题改进率{50%|weakness.rate}。',
  '现行提法{18条|wording.standing}。',
  '开展交流互访{5次|liaison.exchanges}，其中来访交流{2次|liaison.exchanges:came}、外出考察{3次|liaison.exchanges:went}，参加交流{46人|liaison.people}。',
  '与税务部门协商{4次|liaison.consulted}。',
  '全县刊发宣传报道{310篇|~}，我镇{9篇|article.published}。',
  '永盛电机有限公司缴纳工会经费{2.4万元|~}。',
  // 目标与考核
  '年初确定的{12项|target.set}目标，完成目标{9项|target.met}，目标完成率{75%|target.rate}。',
  '制定活动方案{6份|programme.drawn}，审定活动方案{5份|programme.approved}。',
  '完成考核自评{1份|assessment.scored}。',
]
