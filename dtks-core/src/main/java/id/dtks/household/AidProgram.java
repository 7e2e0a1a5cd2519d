package id.dtks.household;

/** The aid programs a list may mark a person as receiving. Labels are the official names. */
public enum AidProgram {
  /** Program Keluarga Harapan. */
  PKH,
  /** Program Sembako, formerly BPNT. */
  SEMBAKO,
  /** Penerima Bantuan Iuran Jaminan Kesehatan. */
  PBI_JK,
  /** Bantuan Sosial Tunai. */
  BST,
  /** BPNT during the pandemic. */
  BPNT_PPKM,
  /** Bantuan Langsung Tunai. */
  BLT,
  /** Bantuan Langsung Tunai for the price of fuel. */
  BLT_BBM,
  /** Asistensi Rehabilitasi Sosial. */
  ATENSI,
  /** Bantuan for orphans (<i>yatim piatu</i>). */
  YAPI,
  /** Pahlawan Ekonomi Nusantara. */
  PENA,
  /** Permakanan: cooked meals. */
  PERMAKANAN,
  /** Rumah Tidak Layak Huni. */
  RUTILAHU,
  /** Another program. */
  OTHER;

  /** Tells whether one person draws it for the family; other aid is the person's own. */
  public boolean isOfFamily() {
    return switch (this) {
      case PKH, SEMBAKO, BPNT_PPKM, BST, BLT, BLT_BBM -> true;
      case PBI_JK, ATENSI, YAPI, PENA, PERMAKANAN, RUTILAHU, OTHER -> false;
    };
  }
}
