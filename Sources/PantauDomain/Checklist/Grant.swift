/// Terms of the grant agreements (NPHD) with one recipient in one cycle (*hibah*).
package struct Grant: Sendable {
  /// Index in `Checklist.cycles`.
  package let cycle: Int
  package let recipient: Recipient
  package let signBy: Day?
  /// Whole percent of the value that the first payment must reach, and within how many working days of signing.
  package let firstPaymentPercent: Int?
  package let firstPaymentWorkingDays: Int?
  package let payInFullBy: Day?

  package init(
    cycle: Int, recipient: Recipient, signBy: Day?, firstPaymentPercent: Int?, firstPaymentWorkingDays: Int?,
    payInFullBy: Day?
  ) {
    self.cycle = cycle
    self.recipient = recipient
    self.signBy = signBy
    self.firstPaymentPercent = firstPaymentPercent
    self.firstPaymentWorkingDays = firstPaymentWorkingDays
    self.payInFullBy = payInFullBy
  }
}

/// Why an agreement is late (*kendala NPHD*): `K4`.
package struct GrantIssue: Sendable {
  package let code: String
  package let name: String

  package init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// Election goods (*barang*) of one cycle: `KTK`, ballot boxes.
package struct Goods: Sendable {
  package let code: String
  /// Index in `Checklist.cycles`.
  package let cycle: Int
  package let name: String
  package let unitOfCount: String
  package let appliesTo: Applicability
  package let receiveBy: Day?
  /// The day by which they must be at the polling stations.
  package let deliverBy: Day?

  package init(
    code: String, cycle: Int, name: String, unitOfCount: String, appliesTo: Applicability, receiveBy: Day?,
    deliverBy: Day?
  ) {
    self.code = code
    self.cycle = cycle
    self.name = name
    self.unitOfCount = unitOfCount
    self.appliesTo = appliesTo
    self.receiveBy = receiveBy
    self.deliverBy = deliverBy
  }
}
