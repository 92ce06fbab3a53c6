package import PantauDomain
package import PantauGrid

/// A file that is to be corrected, as its office wrote it: title lines are left out.
package struct WrittenTable: Sendable {
  /// The form that it is, or is nearest to.
  package let form: Form
  /// Cells of the header.
  package let header: [String]
  /// Hands over the records below the header in their order, the same at every call.
  package let forEachRecord: @Sendable (_ take: (TextTable.Record, TextTable) -> Void) -> Void

  package init(
    form: Form, header: [String],
    forEachRecord: @escaping @Sendable (_ take: (TextTable.Record, TextTable) -> Void) -> Void
  ) {
    self.form = form
    self.header = header
    self.forEachRecord = forEachRecord
  }
}
