/** Sentences of the organization itself as officers write them, labelled as those of free.ts. */
export const organizingSentences: readonly string[] = [
  // 建会
  '全年受理建会申请{12家|founding.applied}，批复建会{10家|founding.approved}。',
  '经多次上门，同意建会企业{7家|founding.agreed}。',
  '收到企业递交建会申请{9份|founding.applied}，县总批准建会{8家|founding.approved}。',
  '新建工会单位建会时会员{236人|founding.members}。',
  '在商圈和合作社中探索性建会{3家|founding.exploratory}。',
  '新建工会中做到四个结合{6家|founding.combined}。',
  '目前正在办理建会{4家|founding.underway}。',
  '应建会企业{46家|employer.required}，建会率{91.3%|employer.rate}。',
  '达到建会条件企业{38家|employer.required}，其中已建会{35家|employer.built}。',
  '还有人数不明的未建会企业{5家|employer.unsized}。',
  '列入建会任务尚未建会企业{3家|employer.untasked}。',
  '全镇外资企业{11家|employer.foreign}，外资企业建会{9家|employer.foreignBuilt}。',
  '未建女职工组织企业{6家|employer.womenless}，未建调解组织企业{8家|employer.mediatorless}。',
  '取得法人资格工会{27家|union.legal}。',
  '两新组织建会{31家|union.twoNew}，党建带工建单位{16家|union.partyLed}。',
  '合并工会{2家|union.merged}。',
  '工会主席空缺的工会{3家|union.chairless}，已督促补选。',
  '配备专职工会工作人员{4名|post.fullTime}。',
  // 会籍转接
  '按名册，实名转入会员{14人|member.enrolledIn}，实名转出会员{19人|member.enrolledOut}，实名减少会员{33人|member.enrolledLost}。',
  '还有转出后没有工会接收的会员{4人|member.adrift}，逐一联系。',
  '按人数报表，增减表转入会员{21人|movement.movedIn}，增减表转出会员{26人|movement.movedOut}，增减表减少会员{58人|movement.lost}。',
  // 换届
  '全年指导换届选举{9家|election.held}，选举产生委员{47人|election.elected}。',
  '完成换届选举{14个|election.held}，换届到会代表{612人|election.delegates}。',
  '仍有届满未换届工会{5家|election.expired}。',
  '任期届满的工会{6家|election.expired}，要逐家督促。',
  // 机构和制度
  '设立工会专门委员会{6个|body.standing}，机构成员{21人|body.people}。',
  '全镇建立女职工组织{23个|body.womens}。',
  '建立劳动争议调解组织{19个|body.mediations}，调解组织成员{58人|body.mediators}。',
  '新成立行业工作委员会{3个|body.trades}。',
  '建立规章制度{12项|regulation.standing}，制度上墙{5项|regulation.displayed}，修订制度{3项|regulation.revised}。',
  // 会议和精神
  '先后召开片会{3次|activity.meetings:area}、专线会议{2次|activity.meetings:special}。',
  '传达上级会议精神{4次|activity.conveyed}。',
  '召开会员代表大会{1次|activity.sessions}。',
  // 创建
  '正在培育创建{8家|cultivation.open}，申报创建{5家|cultivation.applied}。',
  '现有培育中的职工之家{4家|cultivation.homesToCome}，其中五星级{1家|cultivation.homesToCome:five}、模范{3家|cultivation.homesToCome:model}。',
  '全年获得命名{6家|cultivation.named}。',
  '全镇建成职工之家{32家|cultivation.homes}，其中模范{3家|cultivation.homes:model}、五星级{1家|cultivation.homes:five}，建家率{86.5%|cultivation.homeRate}。',
  '六化达标工会{13家|cultivation.normed}，劳动关系和谐企业{4家|cultivation.harmonious}，创建五一文明岗{2个|cultivation.civil}。',
  // 上级任务
  '收到上级文件{34份|document.received}，布置任务{52项|document.tasks}，完成上级任务{47项|document.done}，未完成上级任务{5项|document.open}。',
  // 会员
  '会员实名制录入率{96.2%|member.realName}。',
]
