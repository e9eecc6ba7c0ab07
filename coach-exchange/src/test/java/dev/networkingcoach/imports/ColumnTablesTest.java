package dev.networkingcoach.imports;

import static dev.networkingcoach.imports.Fixtures.importedText;
import static dev.networkingcoach.imports.Fixtures.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.networkingcoach.api.facts.Birthday;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.imports.columns.ImportSettings;
import dev.networkingcoach.imports.report.FileFormat;
import dev.networkingcoach.imports.report.ImportResult;
import dev.networkingcoach.imports.report.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of any program and language, read by what their columns are called. */
class ColumnTablesTest {

  private static ImportResult table(String... lines) {
    return importedText(network(), "people.csv", String.join("\n", lines) + "\n");
  }

  private static Contact only(ImportResult result) {
    assertThat(result.network().contacts()).hasSize(1);
    return result.network().contacts().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Outlook, in its languages
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,E-mail Address,E-mail 2 Address",
        "Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,E-Mail-Adresse,E-Mail 2: Adresse",
        "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Profession,Adresse de messagerie,Adresse de messagerie 2",
        "Tratamiento,Nombre,Segundo nombre,Apellidos,Sufijo,Compañía,Departamento,Puesto,Dirección de correo electrónico,Dirección de correo electrónico 2",
        "Titolo,Nome,Secondo nome,Cognome,Suffisso,Società,Reparto,Posizione,Indirizzo di posta elettronica,Indirizzo di posta elettronica 2",
        "Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,E-mailadres,E-mailadres 2",
        "Título,Nome próprio,Segundo nome,Apelido,Sufixo,Empresa,Departamento,Cargo,Endereço de correio eletrónico,Endereço de correio eletrónico 2",
        "Título,Nome,Nome do meio,Sobrenome,Sufixo,Empresa,Departamento,Cargo,Endereço de Email,Endereço de Email 2",
        // without accents, in other cases
        "TITRE,PRENOM,DEUXIEME PRENOM,NOM,SUFFIXE,SOCIETE,SERVICE,FONCTION,COURRIEL,COURRIEL 2",
        // other programs
        "Salutation,First Name,Additional Name,Surname,Suffix,Organization,Team,Designation,Email (work),Email Home",
        "Mr/Ms,Person - First name,Middle Name,Person - Last name,Suffix,Organization - Name,Team,Person - Job title,Person - Email - Work,Person - Email - Home",
        "Prefix,givenName,middleName,familyName,suffix,companyName,team,jobTitle,primaryEmail,secondaryEmail",
        "x,firstname,middlename,lastname,y,company,z,function,mail,private e-mail",
      })
  void namesJobsAndAddressesInWhateverLanguage(String header) {
    ImportResult result =
        table(header, "Dr.,Zoë,,Vlček,,Nebelwerk,Fog,Head of Fog,z@nebel.example,zoe@home.example");

    Contact zoe = only(result);
    assertThat(zoe.name()).isEqualTo("Zoë Vlček");
    assertThat(zoe.organization()).isEqualTo("Nebelwerk");
    assertThat(zoe.title()).isEqualTo("Head of Fog");
    assertThat(zoe.emails()).containsExactly("z@nebel.example", "zoe@home.example");
    assertThat(result.files().get(0).leftOut().values())
        .as("the form of address and the department")
        .containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name;Firma;Rolle;Notizen",
        "Ansprechpartner;Unternehmen;Funktion;Bemerkung",
        "Full name;Employer;Role;Comments",
        "Nom;Entreprise;Poste;Remarques",
        "Nombre;Empresa;Cargo;Observaciones",
        "Nome;Azienda;Ruolo;Note",
        "Naam;Bedrijf;Functie;Opmerkingen",
        "Contact name;Account;Title;Notes",
      })
  void aNameIsEnoughWithoutAnAddress(String header) {
    ImportResult result = table(header, "Zoë Vlček;Nebelwerk;Head;met in Brno");

    assertThat(only(result).name()).isEqualTo("Zoë Vlček");
    assertThat(only(result).organization()).isEqualTo("Nebelwerk");
    assertThat(only(result).title()).isEqualTo("Head");
    assertThat(result.news().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.text()).isEqualTo("met in Brno"));
    assertThat(result.files().get(0).format()).isEqualTo(FileFormat.SHEET);
  }

  @Test
  void aNameBesideAnotherPartOfItIsTheRest() {
    assertThat(only(table("Vorname,Name,Firma", "Jörg,Dunst,Fogwerk")).name())
        .isEqualTo("Jörg Dunst");
    assertThat(only(table("Prénom,Nom,Société", "Élodie,Brume,Atelier")).name())
        .isEqualTo("Élodie Brume");
    assertThat(only(table("Nombre,Apellidos,Empresa", "Inés,Niebla Ruiz,Taller")).name())
        .isEqualTo("Inés Niebla Ruiz");
    assertThat(
            only(table("Name,Given Name,Family Name,E-mail", "Jo Fog,Jo,Fog,j@f.example")).name())
        .isEqualTo("Jo Fog");
  }

  @Test
  void aTitleIsAJobUnlessItStandsBeforeTheFirstName() {
    assertThat(only(table("First Name,Last Name,Companies,Title", "Jo,Fog,Dunst AG,Buyer")).title())
        .isEqualTo("Buyer");
    assertThat(only(table("Title,First Name,Last Name,Company", "Prof.,Jo,Fog,Dunst AG")).title())
        .isNull();
  }

  @Test
  void whatIsLeftOutIsSaidByNameAndNumber() {
    ImportResult result =
        table(
            "Name,Company,Phone,Shoe size,,Website",
            "Jo Fog,Dunst AG,555,,x,https://dunst.example",
            "Bo Fog,Dunst AG,556,43,,https://www.linkedin.com/in/bo-fog");

    assertThat(result.files().get(0).leftOut())
        .containsExactly(
            java.util.Map.entry("Phone", 2),
            java.util.Map.entry("Shoe size", 1),
            java.util.Map.entry("column 5", 1),
            java.util.Map.entry("Website", 1));
    assertThat(result.report().files())
        .containsExactly(
            "people.csv: a table of contacts, 2 rows",
            "people.csv: read Name as name, Company as company, Website as profile. Maybe say it"
                + " otherwise: --map \"Column=meaning\"",
            "people.csv: left out Phone (2 values), Shoe size (1 value), column 5 (1 value),"
                + " Website (1 value)");
  }

  @Test
  void whatSomebodySaysOfAColumnCounts() {
    ImportSettings settings =
        ImportSettings.NONE.mapping(
            List.of(
                "Wer=name",
                "Fach = Title",
                "Firma=notes",
                "Name=nothing",
                "A=b=label".replace("label", "labels")));
    ImportResult result =
        ContactImport.into(network(), settings, rows -> {}).stream(
                "p.csv",
                new ByteArrayInputStream(
                    "Name,wer,FACH,Firma,A=b\n17,Jo Fog,Buyer,old firm,vip\n"
                        .getBytes(StandardCharsets.UTF_8)))
            .run();

    assertThat(only(result).name()).isEqualTo("Jo Fog");
    assertThat(only(result).title()).isEqualTo("Buyer");
    assertThat(only(result).organization()).isNull();
    assertThat(only(result).labels()).containsExactly("vip");
    assertThat(result.news().notes()).extracting("text").containsExactly("old firm");
    assertThat(result.files().get(0).leftOut()).containsExactly(java.util.Map.entry("Name", 1));
  }

  @ParameterizedTest
  @CsvSource({"Role, does not say", "=title, does not say", "Role=boss, is no meaning of a column"})
  void whatSaysNoMeaningIsRefused(String said, String why) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ImportSettings.NONE.mapping(List.of(said)))
        .withMessageContaining(why);
  }

  @Test
  void aRefusalSaysWhichColumnIsMissing() {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> table("Wer,Stadt,Firma", "Jo Fog,Graz,Dunst AG"))
        .withMessageContaining(
            "no column with the names of people was found among Wer, Stadt, Firma")
        .withMessageContaining("--map \"Wer=name\"");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> table("Name,Proficiency", "Czech,native"))
        .withMessageContaining("--map \"Name=name\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'Name,Url,Authority,Started On', 'Fog certificate,https://x.example,Fog Board,2020'",
    "'Name,Proficiency', 'Czech,native'",
    "'Date,Contact,Name,Kind,Favour,What', '2026-11-30,jo,Jo Fog,MET,,x'",
    "'First Name,Last Name,Company,Job Title,Text,Creation Date,Status', 'Jo,Fog,A,B,C,D,E'",
  })
  void namesOfOtherThingsAreNoContacts(String header, String row) {
    assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> table(header, row));
  }

  @Test
  void notesBirthdaysAndLabelsFillTheFields() {
    ImportResult result =
        table(
            "First Name,Organization Name,Notes,Birthday,Labels,E-mail 1 - Value",
            "Jo,Dunst AG,likes fog,1975-12-24,choir ::: * myContacts,jo@dunst.example");

    assertThat(only(result).birthday()).isEqualTo(Birthday.parse("1975-12-24"));
    assertThat(only(result).labels()).containsExactly("choir");
    assertThat(result.news().notes())
        .extracting("contact", "text")
        .containsExactly(org.assertj.core.api.Assertions.tuple(only(result).id(), "likes fog"));
    assertThat(result.files().get(0).leftOut()).isEmpty();
  }

  @Test
  void salesNavigatorsProfileIsTheOneOfLinkedIn() {
    Contact jo =
        only(
            table(
                "profileUrl,fullName,firstName,lastName,companyName,title,defaultProfileUrl",
                "https://www.linkedin.com/sales/lead/AC9,Jo Fog,Jo,Fog,Dunst AG,Buyer,"
                    + "https://www.linkedin.com/in/jo-fog-9"));
    assertThat(jo.id()).isEqualTo("jo-fog-9");
    assertThat(jo.title()).isEqualTo("Buyer");
  }
}
