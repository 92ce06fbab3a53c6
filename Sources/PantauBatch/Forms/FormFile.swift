import PantauCSV
package import PantauDomain
import PantauIntake

/// A form as a file that a spreadsheet opens by double click: UTF-8 with a byte order mark, semicolons, CRLF, every filled
/// field in quotes.
package struct FormFile: Sendable {
  package let form: Form
  /// Whose it is; nil: a blank one.
  package let office: RegionCode?
  /// Below the folder that was asked for: `73.10/nphd_73.10_2023-W46.csv`, and `nphd.csv` for a blank one.
  package let name: String
  let rows: [[String]]

  package var rowCount: Int { rows.count }

  package static func blank(_ form: Form) -> FormFile {
    FormFile(form: form, office: nil, name: "\(form.rawValue).csv", rows: [])
  }

  static func filled(_ form: Form, for region: Int, by filling: FormFilling, _ moment: Moment) -> FormFile {
    let code = moment.registry.regions[region].code
    return FormFile(
      form: form, office: code, name: "\(code)/\(form.rawValue)_\(code)_\(moment.week).csv",
      rows: filling.rows(of: form, for: region))
  }

  package var bytes: [UInt8] {
    var writer = CSVWriter(delimiter: UInt8(ascii: ";"), lineEnd: .crlf, quoting: .filledFields, hasMark: true)
    writer.append(FormFilling.header(of: form))
    for row in rows { writer.append(row) }
    return writer.takeBytes()
  }
}
