// What an accepted row says, one struct a form. Texts are clean (NFC, trimmed, single spaces, at most 2,000 code points);
// nil is what an office left empty. Indices are those of the `Checklist`.

package struct StageReport: Equatable, Sendable {
  package var stage: Int
  package var status: StageStatus
  package var percent: Percent
  package var start: Day?
  package var end: Day?
  package var responsible: String?
  package var note: String?

  package init(
    stage: Int, status: StageStatus, percent: Percent, start: Day? = nil, end: Day? = nil, responsible: String? = nil,
    note: String? = nil
  ) {
    self.stage = stage
    self.status = status
    self.percent = percent
    self.start = start
    self.end = end
    self.responsible = responsible
    self.note = note
  }
}

package struct DocumentReport: Equatable, Sendable {
  package var document: Int
  package var status: DocumentStatus
  package var number: String?
  package var date: Day?
  package var link: String?
  package var note: String?

  package init(
    document: Int, status: DocumentStatus, number: String? = nil, date: Day? = nil, link: String? = nil,
    note: String? = nil
  ) {
    self.document = document
    self.status = status
    self.number = number
    self.date = date
    self.link = link
    self.note = note
  }
}

/// Amounts are whole rupiah.
package struct GrantReport: Equatable, Sendable {
  package var cycle: Int
  package var recipient: Recipient
  package var status: GrantStatus
  package var number: String?
  package var date: Day?
  package var value: Int64?
  package var firstPayment: Int64?
  package var firstPaymentDate: Day?
  package var secondPayment: Int64?
  package var secondPaymentDate: Day?
  /// Index in `Checklist.grantIssues`.
  package var issue: Int?
  package var issueText: String?
  package var followUp: String?

  package init(
    cycle: Int, recipient: Recipient, status: GrantStatus, number: String? = nil, date: Day? = nil, value: Int64? = nil,
    firstPayment: Int64? = nil, firstPaymentDate: Day? = nil, secondPayment: Int64? = nil,
    secondPaymentDate: Day? = nil, issue: Int? = nil, issueText: String? = nil, followUp: String? = nil
  ) {
    self.cycle = cycle
    self.recipient = recipient
    self.status = status
    self.number = number
    self.date = date
    self.value = value
    self.firstPayment = firstPayment
    self.firstPaymentDate = firstPaymentDate
    self.secondPayment = secondPayment
    self.secondPaymentDate = secondPaymentDate
    self.issue = issue
    self.issueText = issueText
    self.followUp = followUp
  }
}

/// Counts are pieces of the goods' own unit.
package struct GoodsReport: Equatable, Sendable {
  package var goods: Int
  package var needed: Int64
  package var received: Int64
  package var damaged: Int64?
  package var distributed: Int64?
  package var receivedDate: Day?
  package var shippedDate: Day?
  package var mode: String?
  package var note: String?

  package init(
    goods: Int, needed: Int64, received: Int64, damaged: Int64? = nil, distributed: Int64? = nil,
    receivedDate: Day? = nil, shippedDate: Day? = nil, mode: String? = nil, note: String? = nil
  ) {
    self.goods = goods
    self.needed = needed
    self.received = received
    self.damaged = damaged
    self.distributed = distributed
    self.receivedDate = receivedDate
    self.shippedDate = shippedDate
    self.mode = mode
    self.note = note
  }

  /// Received and fit for use; below 0 where more is reported damaged than received.
  package var usable: Int64 { received - (damaged ?? 0) }
}
