/** Like the free sentences, of safety at work, of surveys and suggestions, of training and the teaching of law. */
export const safetySentences: readonly string[] = [
  // 检查与隐患
  '全年发出整改通知书{12份|inspection.notices}，收回整改回执{11份|inspection.answers}。',
  '查出隐患{86处|inspection.hazards}，其中重大隐患{2处|inspection.serious}，年底逾期未整改隐患{3处|inspection.overdue}。',
  '组织安全检查{9次|inspection.rounds}，下发整改通知书{7份|inspection.notices}。',
  '对安全重点企业督查{14次|visit.watched}。',
  // 工伤事故
  '全年发生工伤事故{6起|accident.accidents}，其中轻伤{5起|accident.accidents:light}、重伤{1起|accident.accidents:heavy}，事故受伤职工{7人|accident.injured}。',
  '全镇未发生死亡事故，工伤损失工作日{146天|accident.days}。',
  '机械设备事故{4起|accident.machines}，其中冲床{3起|accident.machines:punch}、行车吊车{1起|accident.machines:crane}。',
  '全年冲床事故{3起|accident.punches}，都是轻伤。',
  '因工死亡职工{1人|accident.deaths}，事故认定工伤{4起|accident.recognised}，工会参加事故调查{2起|accident.joined}。',
  // 安康杯与创争
  '{42家|campaign.firms}企业参加安康杯竞赛，参加安康杯竞赛班组{130个|campaign.teams}、安康杯参赛职工{3600人|campaign.workers}。',
  '培育安康杯示范企业{4家|campaign.models}，安康杯竞赛优胜单位{6家|campaign.prizes}。',
  '开展竞赛创建活动{3项|campaign.campaigns}。',
  '演出巡回到镇，观看企业{120家|campaign.seenFirms}，观看村（社区）{28个|campaign.seenVillages}。',
  '创建学习型组织企业{9家|campaign.learning}，职工参加创争活动{1100人|campaign.learners}。',
  // 试点与扩面
  '启动安全试点{2个|pilot.begun}，目前进行中的安全试点{3个|pilot.running}，参加安全试点企业{46家|pilot.firms}。',
  '试点企业查找隐患{58处|pilot.hazards}，签订安全生产合同{41份|pilot.contracts}，而试点前一年工伤事故{5起|pilot.before}。',
  '下达扩面任务{10个|rollout.planned}，应完成扩面{8个|rollout.due}，完成试点扩面{7个|rollout.done}，扩面完成率{87.5%|rollout.rate}，逾期扩面{1个|rollout.late}，尚未完成的扩面{3个|rollout.open}。',
  '组建村联合委员会{5个|rollout.committees}。',
  // 提示卡
  '推行“一机一岗一提示”，发放安全提示卡{320张|tipCard.cards}，发放提示卡企业{18家|tipCard.firms}，编写岗位提示{26种|tipCard.posts}。',
  '提示卡制作费用{4800元|tipCard.cost}，待发放提示卡{2种|tipCard.open}。',
  // 调查摸底
  '开展调查摸底{6次|survey.surveys}，其中行业调查{2次|survey.surveys:trade}、应建会调查{1次|survey.surveys:founding}。',
  '摸清冲床企业{14家|survey.tradeFirms}、冲床{118台|survey.machines}。',
  '调查摸底企业{92家|survey.firms}，调查摸底职工{1300人|survey.people}，收回调查问卷{450份|survey.forms}。',
  '调查困难大学生{16名|survey.students}，摸清困难家庭{14户|survey.families}。',
  // 合理化建议与创新
  '职工提出合理化建议{210条|suggestion.raised}，采纳合理化建议{96条|suggestion.adopted}，实施合理化建议{80条|suggestion.used}，合理化建议采纳率{45.7%|suggestion.adoptRate}。',
  '完成技术创新项目{12项|suggestion.projects}，职工发明专利{3项|suggestion.patents}，创造经济效益{160万元|suggestion.benefit}，奖励合理化建议{2.4万元|suggestion.rewards}。',
  '征集合理化建议{46条|suggestion.raised}，被采纳的合理化建议{20条|suggestion.adopted}。',
  // 培训与学法
  '组织参加乡级以上培训{1100余人|activity.trainedAbove}，企业自办培训{640人|activity.trainedByFirms}。',
  '举办专题讲座{5场|activity.lectures}，开展普法活动{8次|activity.lawActs}，其中普法宣传{4次|activity.lawActs:lawPublicity}。',
  '宣讲工会法{3次|activity.unionLaw}，宣讲工会章程{2次|activity.charter}。',
  '组织职工与法人代表同学法{2次|activity.lawStudies}，参加学法的职工{150人|activity.lawWorkers}、法人代表学法{26人|activity.lawHeads}。',
  '开展安全宣传活动{4次|activity.safetyActs}。',
  // 别处的数，没有台账的数
  '石湾村联合工会提出合理化建议{12条|~}。',
  '投入安全技改资金{130万元|-}，更换灭火器{400只|-}。',
]
