import { origin } from "./origin.js";

export const AMERICAS = [
  origin("latin-american", {
    female: `María José/Majo, Guadalupe/Lupe, Ximena, Yolanda/Yoli, Luz Marina, Valentina/Vale, Consuelo/Chelo, Rocío, Marisol, Dolores/Lola,
      Camila, Esperanza, Graciela/Chela, Inés, Jimena, Lucía, Mercedes/Meche, Noemí, Paola, Pilar, Soledad, Verónica, Yesenia, Blanca,
      Ángela`,
    male: `Andrés, Jesús/Chucho, Héctor, Ramón/Moncho, Julián, Sebastián, Nicolás, Óscar, Wilmer, Edwin, Alejandro/Ale, Álvaro, César, Diego,
      Emiliano, Fabián, Germán, Hernán, Iván, Jairo, Leonel, Maximiliano, Néstor, Raúl, Víctor`,
    last: `García, Rodríguez, Martínez, Hernández, González, López, Sánchez, Ramírez, Peña, Muñoz, Quiñones, de la Cruz, Restrepo,
      Cárdenas, Acosta, Benítez, Castillo, del Río, Espinoza, Fuentes, Guzmán, Herrera, Ibáñez, Jaramillo, León, Mejía,
      Núñez, Ortega y Vega, Paredes, Quispe, Rojas, Salcedo, Torres, Uribe, Vargas, Yupanqui, Zambrano, Mamani, Ospina,
      Suárez Lozano`,
  }),
  origin("brazilian", {
    female: `Jussara/Ju, Luciana/Lu, Thaís, Rafaela/Rafa, Aparecida/Cida, Larissa, Priscila/Pri, Fabiana, Iracema, Letícia, Mônica, Natália,
      Patrícia/Paty, Raquel, Rosângela, Sueli, Tatiane, Vitória, Adriana, Bruna, Cíntia, Débora, Elisângela, Ingrid, Juliana`,
    male: `Thiago, Edson, Wellington, Rafael/Rafinha, Caio, Gilberto, Marcelo, Leandro, Vinícius/Vini, Otávio, Cauã, Adilson, Cícero, Danilo,
      Everton, Fábio, Geraldo, Hugo, Jair, Kléber, Luiz/Luizinho, Maurício, Ney, Raimundo, Wesley`,
    last: `Souza, Oliveira, da Costa, Barbosa, de Almeida, do Nascimento, Rocha, Cavalcanti, Monteiro, Freire, Machado, Pinto, Andrade,
      Assis, Borges, Campos, Dias, Esteves, Farias, Gomes, Lacerda, Lima, Macedo, Moura, Neves, Paiva, Queiroz, Ramos, Sampaio,
      Siqueira, Toledo, Valente, Xavier, Azevedo, Brito, Cardoso, Duarte, Medeiros, dos Anjos, Conceição`,
  }),
];
