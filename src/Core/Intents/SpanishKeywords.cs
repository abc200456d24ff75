namespace SupportAssistant.Core.Intents;

/// <summary>Spanish words and phrases; the format is told in <see cref="IntentKeywords"/>.</summary>
internal static class SpanishKeywords
{
    public const string List =
        """
        billing 3: factura/facturas/facturación/facturado; reembolso/reembolsar/devolución; pago/pagos;
          cobro/cobrado/cobraron/cargo/cobrar/cobros; tarjeta de crédito/tarjeta crédito/tarjeta;
          cancelar servicio/cancelar plan/cancelar suscripción/cancelar cuenta/cancelar hosting/cancelar mi plan;
          suscripción; iva; tarifa/tarifas; código promocional/descuento; domiciliación;
          impago/impagada/falta de pago
        billing 2: pagar/pagado/pagué; precio/precios; plan/planes; suspendido/suspendida/suspensión;
          cancelar/cancelación; transferencia bancaria; baja/darme de baja; cuesta/coste/costo
        domains 3: transferir dominio/transferencia dominio/transferencia de dominio/trasladar dominio;
          código epp/código de autorización/código auth/código de transferencia;
          registrar dominio/registrar nuevo dominio/registro de dominio/comprar dominio;
          renovar dominio/renovación dominio/renovación de dominio;
          dominio caducado/dominio expirado/dominio vencido/dominio ha caducado/dominio caduca/dominio vence/
          dominio expira; titular/titularidad
        domains 2: nombre dominio/nombre de dominio; renovar/renovación; caducado/vencido/expirado
        domains 1: dominio/dominios; transferir/transferencia; registrar
        dns 3: servidores de nombres/servidor de nombres/servidores dns/servidor dns;
          registro mx/registros mx/registro dns/registros dns; registro a; registro cname; registro txt; zona dns;
          propagación/propagar; apuntar dominio/apunta dominio/dominio apunte/apuntar a/apunta a
        dns 2: registro/registros; subdominio; resuelve
        ssl 3: certificado/certificados/certificado ssl;
          no seguro/no es seguro/sitio no seguro/no es segura/no segura; conexión no es privada/conexión no es segura;
          contenido mixto; candado; cifrado
        ssl 2: conexión segura
        email 3: correo/correos/correo electrónico/correos electrónicos; buzón/buzones;
          cuenta correo/cuenta de correo/cuentas de correo/dirección de correo; bandeja de entrada;
          reenvío/reenviar/reenvíos; carpeta spam/carpeta de spam/correo no deseado;
          respuesta automática/autorespuesta; rebotan/rebotado/rebota/devueltos; servidor de correo
        email 2: adjunto/adjuntos; remitente/destinatario; lista negra
        email 1: enviar/recibir/recibo/envío/llegan; mensajes
        website_error 3: página en blanco/pantalla blanca/pantalla en blanco;
          error 500/error 404/error 403/error 503/error interno;
          página caída/web caída/sitio caído/página web caída/está caída/está caído/web está caída;
          no carga/no abre/no funciona página/página no funciona/web no funciona/sitio no funciona/
          página web no funciona; demasiadas redirecciones; versión php/versión de php; error fatal/error crítico;
          servicio no disponible; página no encontrada; no se puede acceder a página
        website_error 2: mensaje de error; caído/caída; fuera de línea; rota/roto
        website_error 1: error/errores
        website_slow 3: lento/lenta/lentitud/lentísimo/muy lento/muy lenta/lentísima;
          tiempo de carga/tiempos de carga; velocidad; rendimiento; tarda mucho/tarda demasiado/tarda en cargar/tarda;
          acelerar; más rápido/más rápida
        website_slow 2: segundos; tiempo de espera; carga
        database 3: base datos/base de datos/bases de datos/bases datos;
          conexión con base de datos/conexión a la base de datos; consulta sql; usuario mysql; volcado
        database 4: error al conectar con base datos/error al establecer conexión con base datos
        database 2: consulta/consultas; tabla/tablas; importar
        malware 7: hackeado/hackeada/hackearon/hackeo/hackeados; código malicioso/malicioso/maliciosos/maliciosa;
          infectado/infectada/infectados; troyano; sitio engañoso; pirateado/pirateada; comprometida/comprometido
        malware 2: sospechoso/sospechosos/archivos extraños/sospechosa; ataque; vulnerabilidad
        migration 3: migrar/migración;
          mover sitio/mover web/mover página/trasladar web/trasladar sitio/trasladar página/transferir web/
          transferir sitio/traspasar web;
          otro proveedor/proveedor anterior/otro hosting/proveedor actual/hosting anterior/cambiar de proveedor/
          cambiar de hosting; servidor antiguo/servidor anterior; mudar/mudanza
        migration 2: mover/trasladar; nuevo servidor; proveedor
        account_access 3: iniciar sesión/inicio de sesión/entrar a cuenta/loguearme/entrar en cuenta;
          acceder a cuenta/acceder al panel; olvidé contraseña/restablecer contraseña/recuperar contraseña;
          contraseña olvidada/contraseña incorrecta/cambiar contraseña;
          área de cliente/área de clientes; ip bloqueada/desbloquear ip/bloqueo de ip/bloqueado ip;
          doble factor/dos factores/dos pasos; acceso denegado; no puedo entrar/no puedo acceder
        account_access 2: contraseña/contraseñas/clave; bloqueado/bloqueada/desbloquear; acceso/acceder/entrar;
          usuario; panel de control; cortafuegos
        account_access 1: cuenta
        files_backup 3: copia de seguridad/copias de seguridad/copia seguridad/copias seguridad/respaldo/respaldos;
          restaurar/restauración/restauren;
          archivos borrados/borré archivos/borrado por error/borré por error/eliminé por error/borré sin querer/
          archivos eliminados; administrador de archivos/gestor de archivos; espacio en disco/espacio disco;
          cuenta ftp/acceso ftp/conexión ftp; subir archivos/subir archivo; permisos/permisos archivos;
          acceso ssh/clave ssh
        files_backup 2: archivo/archivos/fichero/ficheros; carpeta/carpetas/directorio;
          borrado/borrar/borré/eliminado/eliminé; descargar; subir
        """;
}
