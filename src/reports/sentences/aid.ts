/** Like the free sentences, of help to households in need and of services to workers. */
export const aidSentences: readonly string[] = [
  // 困难职工档案
  '全镇现有在档困难职工{26户|household.standing}，其中深度困难{4户|household.standing:deep}、相对困难{15户|household.standing:relative}、意外致困{7户|household.standing:accident}，困难职工家庭人口{81人|household.people}。',
  '在档下岗职工{5户|household.laidOff}、在档退休职工{3户|household.retired}。',
  '今年新建困难职工档案{6户|household.opened}，上报困难职工{5户|household.reported}，上级批准困难职工档案{4户|household.approved}。',
  '全年困难职工脱困{8户|household.lifted}，退出帮扶困难职工{9户|household.left}。',
  // 慰问
  '两节期间走访慰问困难职工{38户|consolation.feasts}，发放两节慰问金{4.2万元|consolation.feastMoney}。',
  '全年走访慰问困难职工家庭{61户|consolation.households}，户均慰问金{800元|consolation.average}，到户慰问金共{4.88万元|consolation.given}。',
  '全年开展慰问活动{12次|consolation.visits}，慰问职工{430人|consolation.people}，发放慰问金{9.6万元|consolation.money}，慰问品价值{3.1万元|consolation.goods}。',
  '春节前慰问困难职工{12户|consolation.feasts}{31人|consolation.members}。',
  '慰问经费支出{12.7万元|consolation.funds}。',
  '看望住院职工{19人|consolation.sick}，走访慰问劳模{6名|consolation.models}，慰问退休老职工{14名|consolation.retired}。',
  '慰问快递小哥{80名|consolation.newForm}，慰问留岗职工{120名|consolation.migrants}，慰问环卫工人{65名|consolation.frontline}。',
  // 救助与助学
  '发放帮扶救助{27户次|grant.grants}，其中生活救助{15户次|grant.grants:living}、医疗救助{8户次|grant.grants:medical}、临时救助{4户次|grant.grants:temporary}。',
  '帮扶困难职工{19户|grant.households}，发放救助金{7.3万元|grant.money}，落实帮扶资金{7.3万元|grant.funds}，惠及困难职工{52人|grant.served}。',
  '开展助学活动{2次|study.rounds}，资助困难学生{21名|study.students}，其中大学生{9名|study.students:university}、高中生{7名|study.students:senior}，发放助学款{4.5万元|study.money}，人均助学金{2142.86元|study.average}。',
  '资助单亲困难学生{3名|study.singleParent}，助学经费{4.5万元|study.funds}。',
  // 募捐与各方帮扶
  '组织募捐{3次|appeal.appeals}，{14家|appeal.donors}单位捐款，捐款职工{860人|appeal.people}，募集爱心捐款{5.6万元|appeal.received}，慈善机构资助{2万元|appeal.partner}，拨付善款{7万元|appeal.out}。',
  '转介低保{9户|support.referred}、{25人|support.referredPeople}，民政部门发放{13.1万元|support.referredMoney}。',
  '结成帮扶对子{16对|support.pairs}，开展内部互助企业{4家|support.firms}，企业内部互助金{3.8万元|support.firmMoney}。',
  // 医疗互助
  '职工医疗互助应参保{1600人|mutual.base}，职工医疗互助参保{1520人|mutual.joined}，参保率{95%|mutual.rate}。',
  '报了应参保数的参保职工{1480人|mutual.counted}，收缴参保费{12.2万元|mutual.fee}，其中医疗互助工会补贴{3万元|mutual.subsidy}。',
  '全年互助理赔{43例|claim.cases}，理赔金额{9.7万元|claim.money}。',
  // 职工服务
  '开展职工服务{36次|service.services}，服务职工{2400人|service.people}，服务职工人次{5300人次|service.visits}，职工服务费用{18万元|service.cost}，职工服务经费{18万元|service.funds}。',
  '组织职工体检{113人|service.checkups}，体检费用{3.5万元|service.checkupCost}，人均体检费{309.73元|service.perHead}。',
  '女职工两癌筛查{86人|service.people:screening}，疗休养{52人|service.people:rest}，职工生日慰问{40人|service.people:birthday}。',
  // 别处的数，没有台账的数
  '明德纺织厂困难职工{6户|~}。',
  '石湾村联合工会慰问困难职工{5户|~}。',
  '发放清凉饮料{300箱|-}、毛巾{600条|-}。',
  '慰问信发出{120封|-}。',
]
