package org.jinguo.model.aid;

import java.time.LocalDate;

/**
 * One payment of aid to one person; the union of what the rosters R08–R12 ask for. Amounts are fen.
 *
 * @param id identity
 * @param programmeId the programme
 * @param personId the recipient
 * @param villageId her village when it was paid
 * @param state state of the application
 * @param yearNo year of the roster
 * @param batch 批次 (三八, 六一, 第2批 …)
 * @param amount 救助金额 in fen, more than zero
 * @param paidOn 发放日期; only payments paid within a period count in it
 * @param recordedOn day on which it was recorded
 * @param hardship 困难类型
 * @param story 家庭困难情况
 * @param members 家庭人口
 * @param fund 资金来源
 * @param acctName 户名
 * @param acctRelation relation of the account's holder where it is not the recipient
 * @param bank 开户行
 * @param acctNo 账(卡)号
 * @param phone number given on the roster, where it is not the person's
 * @param school 就读学校
 * @param gradeClass 年级/专业
 * @param eduStage 学段
 * @param kidType 儿童类别
 * @param guardianName 监护人
 * @param guardianRelation 与儿童关系
 * @param guardianIdNo 监护人身份证号码
 * @param guardianPhone 监护人联系电话
 * @param hukou 户口性质
 * @param poverty 贫困类别
 * @param income 家庭人均年收入 in fen
 * @param disease 病种
 * @param stage 分期(病理)
 * @param diagnosedOn 确诊时间
 * @param hospital 确诊医院
 * @param costTotal 治疗费用 in fen
 * @param costSelf 个人自付 in fen
 * @param byScreening 是否“两癌”检查检出
 * @param aidedBefore 是否曾获“两癌”救助
 * @param donor 资助方
 * @param aidMode 资助方式
 * @param agentName 代领人
 * @param agentRelation 代领人与本人关系
 * @param agentIdNo 代领人身份证号码
 * @param remark 备注
 */
public record AidPayment(
        long id,
        long programmeId,
        long personId,
        long villageId,
        PaymentState state,
        int yearNo,
        String batch,
        long amount,
        LocalDate paidOn,
        LocalDate recordedOn,
        String hardship,
        String story,
        Integer members,
        String fund,
        String acctName,
        String acctRelation,
        String bank,
        String acctNo,
        String phone,
        String school,
        String gradeClass,
        String eduStage,
        String kidType,
        String guardianName,
        String guardianRelation,
        String guardianIdNo,
        String guardianPhone,
        String hukou,
        String poverty,
        Long income,
        String disease,
        String stage,
        LocalDate diagnosedOn,
        String hospital,
        Long costTotal,
        Long costSelf,
        Boolean byScreening,
        Boolean aidedBefore,
        String donor,
        String aidMode,
        String agentName,
        String agentRelation,
        String agentIdNo,
        String remark) {}
