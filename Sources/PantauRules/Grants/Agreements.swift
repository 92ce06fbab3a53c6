import PantauDomain

extension GrantInView {
  /// Days since the date by which it had to be signed, where it is not; nil otherwise.
  func daysUnsigned(in view: RegionView) -> Int? {
    guard let signBy = item.signBy, signBy < view.day, signed == nil, view.answers(for: report, due: signBy) else {
      return nil
    }
    return view.day - signBy
  }
}

extension GrantReport {
  /// Both payments; a missing one is 0. Twice the largest amount still fits.
  var paid: UInt64 { UInt64(clamping: firstPayment ?? 0) + UInt64(clamping: secondPayment ?? 0) }

  /// Exact, also for the largest amounts: both sides are compared in their full width.
  func firstPaymentIsBelow(percent: Int, of value: Int64) -> Bool {
    UInt64(clamping: firstPayment ?? 0).multipliedFullWidth(by: 100)
      < UInt64(clamping: value).multipliedFullWidth(by: UInt64(clamping: percent))
  }
}
