import PantauDomain

/// The JSON document of `template`.
struct FormsAnswer: Encodable {
  let written: WrittenForms

  enum Key: String, CodingKey {
    case period, asOf = "as_of", output, files
  }

  func encode(to encoder: any Encoder) throws {
    var answer = encoder.container(keyedBy: Key.self)
    try answer.encode(written.week?.description, forKey: .period)
    try answer.encode(written.asOf.iso(in: .wib), forKey: .asOf)
    try answer.encode(written.folder, forKey: .output)
    try answer.encode(written.files.map(File.init), forKey: .files)
  }

  private struct File: Encodable {
    let file: FormFile

    enum Key: String, CodingKey {
      case file, form, office, rows
    }

    func encode(to encoder: any Encoder) throws {
      var answer = encoder.container(keyedBy: Key.self)
      try answer.encode(file.name, forKey: .file)
      try answer.encode(file.form.rawValue, forKey: .form)
      try answer.encode(file.office?.description, forKey: .office)
      try answer.encode(file.rowCount, forKey: .rows)
    }
  }
}
